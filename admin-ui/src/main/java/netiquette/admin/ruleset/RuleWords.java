package netiquette.admin.ruleset;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import netiquette.admin.component.MergeDialog;
import netiquette.engine.Level;

/** How the parts of a rule are called where two people changed them; what has no field is called as in the JSON. */
final class RuleWords implements MergeDialog.Words {
    private static final long serialVersionUID = 1L;
    private static final List<String> TEXTS = List.of("says", "because", "but");

    @Override
    public String name(String part) {
        return switch (part) {
            case "voice" -> translate("rule.voice");
            case "level" -> translate("rule.level");
            case "when" -> translate("rule.condition");
            default -> TEXTS.contains(part) ? translate("rule." + part) : part;
        };
    }

    @Override
    public String value(String part, String value) {
        return switch (part) {
            case "voice" -> translate("voice." + value.toLowerCase(Locale.ROOT));
            case "level" -> level(value);
            default -> value;
        };
    }

    private static String level(String value) {
        return Arrays.stream(Level.values())
                .filter(level -> level.name().equalsIgnoreCase(value))
                .findFirst()
                .map(level -> translate("level." + level.key()))
                .orElse(value);
    }
}
