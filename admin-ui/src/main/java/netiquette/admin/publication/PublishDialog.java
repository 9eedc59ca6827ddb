package netiquette.admin.publication;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import netiquette.admin.component.Symbol;
import netiquette.admin.member.CurrentMember;
import netiquette.server.ruleset.Reviews;
import netiquette.server.ruleset.Revision;
import netiquette.server.ruleset.Revisions;
import netiquette.server.ruleset.RuleSet;
import netiquette.server.ruleset.RuleSets;

/** Shows in words what changes for the members, takes a note, and publishes. */
final class PublishDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient Revisions revisions;
    private final transient CurrentMember member;
    private final transient RuleSet set;
    private final Command published;
    private final TextArea note = new TextArea();
    private final Button publish = new Button();

    PublishDialog(
            RuleSets ruleSets,
            Revisions revisions,
            Reviews reviews,
            CurrentMember member,
            RuleSet set,
            Command published) {
        this.revisions = revisions;
        this.member = member;
        this.set = set;
        this.published = published;
        setId("publish-dialog");
        addClassName("publish-dialog");
        setHeaderTitle(getTranslation("publish.title"));
        note.setLabel(getTranslation("publish.note"));
        note.setHelperText(getTranslation("publish.note.help"));
        note.setMaxLength(Revision.NOTE);
        ProgressBar progress = new ProgressBar();
        progress.setIndeterminate(true);
        progress.getElement().setAttribute("aria-label", getTranslation("publish.progress"));
        add(new Paragraph(getTranslation("publish.about")));
        ReviewPart review = new ReviewPart(reviews, member, set.version(), publish::setEnabled);
        add(new ChangeList(ruleSets.changes(member.team())), note, review, progress);
        Button cancel = new Button(getTranslation("publish.cancel"), click -> close());
        publish.setText(getTranslation("publish.confirm", set.inForce().number() + 1));
        publish.setId("publish-confirm");
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setDisableOnClick(true);
        publish.addClickListener(click -> publish());
        review.show();
        getFooter().add(cancel, publish);
    }

    private void publish() {
        try {
            showDone(revisions.publish(member.id(), member.team(), set.version(), note.getValue()));
        } finally {
            publish.setEnabled(true);
        }
    }

    private void showDone(Revision revision) {
        removeAll();
        getFooter().removeAll();
        setHeaderTitle(getTranslation("publish.done", revision.number()));
        Div done = new Div(new Symbol("passed"), new Paragraph(getTranslation("publish.done.about")));
        done.addClassName("publish-done");
        done.getElement().setAttribute("role", "status");
        add(done);
        Button close = new Button(getTranslation("publish.close"), click -> close());
        close.setId("publish-close");
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close);
        close.focus();
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                published.execute();
            }
        });
    }
}
