package netiquette.admin.ruleset;

import netiquette.engine.Level;
import netiquette.server.ruleset.RuleEdit;
import netiquette.server.ruleset.RuleView;
import netiquette.server.ruleset.TextEdit;
import netiquette.server.ruleset.Voice;

/** Changes of a rule as another member makes them. */
final class Edits {
    private final RuleEdit edit;

    private Edits(RuleEdit edit) {
        this.edit = edit;
    }

    static Edits of(RuleView rule) {
        return new Edits(new RuleEdit(
                rule.id(),
                rule.voice(),
                rule.level().chosen(),
                TextEdit.of(rule.says().chosen()),
                TextEdit.of(rule.because().chosen()),
                TextEdit.of(rule.but().chosen())));
    }

    RuleEdit level(Level level) {
        return new RuleEdit(edit.rule(), edit.voice(), level, edit.says(), edit.because(), edit.but());
    }

    RuleEdit off() {
        return new RuleEdit(edit.rule(), Voice.SILENT, edit.level(), edit.says(), edit.because(), edit.but());
    }

    RuleEdit says(String en, String nl) {
        TextEdit says = new TextEdit(en, nl);
        return new RuleEdit(edit.rule(), edit.voice(), edit.level(), says, edit.because(), edit.but());
    }
}
