package netiquette.admin.condition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import java.util.Locale;
import netiquette.admin.component.Spoken;
import netiquette.engine.fact.Facts;

/** What things of a condition are called on the screen. */
final class Labels {
    private Labels() {}

    static void set(Component field, String label) {
        if (field instanceof HasLabel labelled) {
            labelled.setLabel(label);
        }
    }

    static String fact(String key) {
        return Facts.byKey(key).map(fact -> Spoken.text(fact.name())).orElse(key);
    }

    /** The first part of what a predicate says of itself, with a capital. */
    static String shortly(String help) {
        return capital(help.split("[;:]", 2)[0]);
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
