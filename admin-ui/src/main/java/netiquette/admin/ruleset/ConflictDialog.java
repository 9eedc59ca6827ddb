package netiquette.admin.ruleset;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.server.Command;
import netiquette.admin.component.Question;
import netiquette.admin.component.Spoken;
import netiquette.server.ruleset.RuleView;

/** Two people changed the same rule: shows the other one's text and asks whose stays. */
final class ConflictDialog {
    private ConflictDialog() {}

    static void ask(RuleView theirs, Command keepMine, Command takeTheirs) {
        String level = translate("level." + theirs.level().chosen().key());
        String text = translate("conflict.text", Spoken.text(theirs.says().chosen()), level);
        new Question(translate("conflict.title"), text)
                .no(translate("conflict.theirs"), takeTheirs)
                .yes(translate("conflict.mine"), keepMine)
                .open();
    }
}
