package netiquette.admin.ruleset;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import netiquette.admin.component.Spoken;
import netiquette.engine.fact.Facts;

/** What an example says about a case, in words. */
final class FactWords {
    private FactWords() {}

    static String of(Map<String, Object> facts) {
        return facts.entrySet().stream()
                .map(fact -> translate("fact", name(fact.getKey()), value(fact.getKey(), fact.getValue())))
                .collect(Collectors.joining(" · "));
    }

    private static String name(String key) {
        return Facts.byKey(key).map(fact -> Spoken.text(fact.name())).orElse(key);
    }

    /** A word out of a few by its name, what somebody wrote, in quotation marks. */
    private static String value(String key, Object value) {
        Optional<String> named =
                Facts.byKey(key).flatMap(fact -> fact.choice(value)).map(choice -> Spoken.text(choice.name()));
        return named.orElseGet(() -> written(value));
    }

    private static String written(Object value) {
        return switch (value) {
            case Boolean flag -> translate(flag ? "fact.yes" : "fact.no");
            case String text -> text.isBlank() ? translate("fact.empty") : translate("fact.text", text);
            default -> value.toString();
        };
    }
}
