package netiquette.admin.component;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.server.Command;

/** Two people changed the same: tells what the other one wrote and asks whose stays. */
public final class ConflictDialog {
    private ConflictDialog() {}

    /** @param theirs what is stored now, in a few words */
    public static void ask(String theirs, Command keepMine, Command takeTheirs) {
        new Question(translate("conflict.title"), translate("conflict.text", theirs))
                .no(translate("conflict.theirs"), takeTheirs)
                .yes(translate("conflict.mine"), keepMine)
                .open();
    }
}
