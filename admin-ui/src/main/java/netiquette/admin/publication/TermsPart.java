package netiquette.admin.publication;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import netiquette.server.member.Permission;
import netiquette.server.ruleset.Review;

/** What the team asks before it is published: a second step behind the password, a second person; and the way to each. */
final class TermsPart extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Publishing publishing;
    private final long version;
    private final SerializableConsumer<Boolean> mayPublish;

    TermsPart(Publishing publishing, long version, SerializableConsumer<Boolean> mayPublish) {
        this.publishing = publishing;
        this.version = version;
        this.mayPublish = mayPublish;
        addClassName("review");
        getElement().setAttribute("role", "status");
    }

    void show() {
        Review review = publishing.review();
        removeAll();
        boolean lacking = publishing.lacksSecondStep();
        mayPublish.accept(review.isEnough() && !lacking);
        if (lacking) {
            Anchor account = new Anchor("account", getTranslation("second-step.connect"));
            account.setId("connect-second-step");
            add(new Paragraph(getTranslation("second-step.lacking")), account);
            return;
        }
        if (!review.wanted()) {
            if (!publishing.may(Permission.KEEP)) {
                add(new Paragraph(getTranslation("review.not-asked")));
            }
            return;
        }
        review.objection().ifPresent(objection -> add(new ObjectionLine(objection)));
        if (review.approved()) {
            add(new Paragraph(getTranslation("review.done")), withholding("review.withhold"));
        } else if (review.wrote()) {
            add(new Paragraph(getTranslation("review.others")));
        } else {
            Button approve = new Button(getTranslation("review.approve"), click -> approve());
            approve.setId("approve");
            add(new Paragraph(getTranslation("review.you")), approve, withholding("review.not-yet"));
        }
    }

    private Button withholding(String key) {
        Button withhold = new Button(getTranslation(key), click -> {
            ObjectionForm form = new ObjectionForm(this::object);
            click.getSource().setVisible(false);
            add(form);
            form.focus();
        });
        withhold.setId("withhold");
        withhold.addThemeVariants(ButtonVariant.TERTIARY);
        return withhold;
    }

    private void approve() {
        publishing.approve(version);
        show();
    }

    private void object(String reason) {
        publishing.withhold(version, reason);
        show();
    }
}
