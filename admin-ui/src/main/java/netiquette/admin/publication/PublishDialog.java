package netiquette.admin.publication;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import java.time.Instant;
import netiquette.admin.component.MomentField;
import netiquette.admin.component.Moments;
import netiquette.admin.component.Symbol;
import netiquette.server.refusal.Refusal;
import netiquette.server.ruleset.Publication;
import netiquette.server.ruleset.Revision;
import netiquette.server.ruleset.Ring;
import netiquette.server.ruleset.RuleEditException;

/** Shows in words what changes for the members, takes a note, and publishes. */
final class PublishDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient Publishing publishing;
    private final long version;
    private final Command published;
    private final TextArea note = new TextArea();
    private final MomentField due = new MomentField(getTranslation("publish.due"));
    private final Checkbox first = new Checkbox();
    private final Button publish = new Button();
    private final LossesPart losses;
    private final Div refused = new Div();
    private final Paragraph waits = new Paragraph();
    private final ProgressBar progress = new ProgressBar();
    private boolean isAllowed;

    PublishDialog(Publishing publishing, long version, Command published) {
        this.publishing = publishing;
        this.version = version;
        this.published = published;
        losses = new LossesPart(publishing, seen -> settle());
        setId("publish-dialog");
        addClassName("publish-dialog");
        setHeaderTitle(getTranslation("publish.title"));
        note.setLabel(getTranslation("publish.note"));
        note.setHelperText(getTranslation("publish.note.help"));
        note.setMaxLength(Revision.NOTE);
        progress.setIndeterminate(true);
        progress.getElement().setAttribute("aria-label", getTranslation("publish.progress"));
        add(new Paragraph(getTranslation("publish.about")));
        TermsPart terms = new TermsPart(publishing, version, met -> {
            isAllowed = met;
            settle();
        });
        add(losses, publishing.changeList(), note, first, due, terms, refused, progress);
        Button cancel = new Button(getTranslation("publish.cancel"), click -> close());
        int trying = publishing.tryingFirst();
        first.setId("first");
        first.setLabel(getTranslation("publish.first", trying));
        first.setHelperText(getTranslation("publish.first.help"));
        first.setVisible(trying > 0);
        first.addValueChangeListener(change -> {
            due.setVisible(!first.getValue());
            name();
        });
        due.setId("due");
        due.setHelperText(getTranslation("publish.due.help"));
        due.addValueChangeListener(change -> name());
        name();
        publish.setId("publish-confirm");
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setDisableOnClick(true);
        publish.addClickListener(click -> publish());
        terms.show();
        waits.setId("publish-waits");
        waits.addClassName("quiet");
        getFooter().add(waits, cancel, publish);
    }

    private void name() {
        publish.setText(getTranslation(
                first.getValue() ? "publish.try" : due.chosen().isEmpty() ? "publish.confirm" : "publish.plan"));
    }

    private void settle() {
        boolean isReady = isAllowed && losses.isSeen();
        publish.setEnabled(isReady);
        progress.setVisible(isReady);
        waits.setVisible(!isReady);
        if (!losses.isSeen()) {
            waits.setText(getTranslation("publish.waits.losses"));
        } else if (!isAllowed) {
            waits.setText(getTranslation(
                    publishing.lacksSecondStep() ? "publish.waits.second-step" : "publish.waits.review"));
        }
    }

    private void publish() {
        due.setInvalid(!first.getValue() && due.isHalf());
        due.setErrorMessage(getTranslation("publish.due.half"));
        refused.removeAll();
        try {
            if (first.getValue()) {
                tryFirst();
            } else if (!due.isInvalid()) {
                due.chosen().ifPresentOrElse(this::plan, this::publishNow);
            }
        } catch (Refusal no) {
            refused.add(new RefusedLine(no, publishing.words(no), this::close));
        } finally {
            settle();
        }
    }

    /** As it stands in the dialog. */
    private Publication wanted() {
        return new Publication(version, note.getValue(), losses.isMeant());
    }

    private void tryFirst() {
        Revision revision = publishing.publish(wanted(), Ring.FIRST);
        showDone(getTranslation("trial.begun", revision.number()), getTranslation("trial.begun.about"));
    }

    private void publishNow() {
        Revision revision = publishing.publish(wanted(), Ring.ALL);
        showDone(getTranslation("publish.done", revision.number()), getTranslation("publish.done.about"));
    }

    private void plan(Instant moment) {
        try {
            publishing.plan(wanted(), moment);
        } catch (RuleEditException refused) {
            due.setErrorMessage(publishing.words(refused));
            due.setInvalid(true);
            return;
        }
        showDone(getTranslation("plan.done"), getTranslation("plan.waiting", Moments.time(moment)));
    }

    private void showDone(String title, String about) {
        removeAll();
        getFooter().removeAll();
        setHeaderTitle(title);
        Div done = new Div(new Symbol("passed"), new Paragraph(about));
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
