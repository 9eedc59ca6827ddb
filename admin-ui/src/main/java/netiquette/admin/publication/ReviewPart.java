package netiquette.admin.publication;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import netiquette.server.ruleset.Review;

/** Whether a second person has seen the draft, and the button for whoever may be that person. */
final class ReviewPart extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Publishing publishing;
    private final long version;
    private final SerializableConsumer<Boolean> mayPublish;

    ReviewPart(Publishing publishing, long version, SerializableConsumer<Boolean> mayPublish) {
        this.publishing = publishing;
        this.version = version;
        this.mayPublish = mayPublish;
        addClassName("review");
        getElement().setAttribute("role", "status");
    }

    void show() {
        Review review = publishing.review();
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
        publishing.approve(version);
        show();
    }
}
