package netiquette.admin.publication;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import netiquette.admin.member.CurrentMember;
import netiquette.server.ruleset.Review;
import netiquette.server.ruleset.Reviews;

/** Whether a second person has seen the draft, and the button for whoever may be that person. */
final class ReviewPart extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Reviews reviews;
    private final transient CurrentMember member;
    private final long version;
    private final SerializableConsumer<Boolean> mayPublish;

    ReviewPart(Reviews reviews, CurrentMember member, long version, SerializableConsumer<Boolean> mayPublish) {
        this.reviews = reviews;
        this.member = member;
        this.version = version;
        this.mayPublish = mayPublish;
        addClassName("review");
        getElement().setAttribute("role", "status");
    }

    void show() {
        Review review = reviews.of(member.id(), member.team());
        removeAll();
        mayPublish.accept(review.isEnough());
        if (!review.wanted()) {
            return;
        }
        if (review.approved()) {
            add(new Paragraph(getTranslation("review.done")));
        } else if (review.wrote()) {
            add(new Paragraph(getTranslation("review.others")));
        } else {
            Button approve = new Button(getTranslation("review.approve"), click -> approve());
            approve.setId("approve");
            add(new Paragraph(getTranslation("review.you")), approve);
        }
    }

    private void approve() {
        reviews.approve(member.id(), member.team(), version);
        show();
    }
}
