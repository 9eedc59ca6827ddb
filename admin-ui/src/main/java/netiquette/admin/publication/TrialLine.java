package netiquette.admin.publication;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import netiquette.admin.component.Moments;
import netiquette.admin.component.Notice;
import netiquette.server.member.Permission;
import netiquette.server.ruleset.Revision;

/** What some browsers have before everybody does, and the two ways on. */
final class TrialLine extends Div {
    private static final long serialVersionUID = 1L;

    TrialLine(Publishing publishing, Revision trial) {
        addClassName("plan");
        int number = trial.number();
        Paragraph text = new Paragraph(
                getTranslation("trial", number, publishing.tryingFirst(), Moments.time(trial.published())));
        text.getElement().setAttribute("role", "status");
        add(text);
        if (!publishing.may(Permission.KEEP)) {
            return;
        }
        add(
                button("trial.give", "give-to-all", publishing::giveToAll, getTranslation("publish.done", number)),
                button("trial.stop", "stop-trial", publishing::stopTrial, getTranslation("trial.stopped", number)));
    }

    private Button button(String key, String id, Command deed, String done) {
        Button button = new Button(getTranslation(key), click -> {
            deed.execute();
            Notice.say(done);
            UI.getCurrent().refreshCurrentRoute(false);
        });
        button.setId(id);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
