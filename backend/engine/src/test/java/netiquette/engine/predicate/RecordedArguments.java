package netiquette.engine.predicate;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import netiquette.engine.DialPosition;
import netiquette.engine.LocalText;
import netiquette.engine.Unreadable;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Facts;
import netiquette.engine.text.KnownTexts;
import org.jspecify.annotations.Nullable;

/** Arguments that fit any predicate, and remember what was read of them. */
final class RecordedArguments {
    /** The names that were read. */
    final List<String> names = new ArrayList<>();

    /** How the predicate's own word was read. */
    final List<String> subjects = new ArrayList<>();

    private final PredicateKind kind;
    private final List<String> present;

    RecordedArguments(PredicateKind kind, List<String> present) {
        this.kind = kind;
        this.present = present;
    }

    /** A predicate made of them. */
    Predicate decode() {
        return kind.decode().apply((Arguments) Proxy.newProxyInstance(
                Arguments.class.getClassLoader(),
                new Class<?>[] {Arguments.class},
                (proxy, method, arguments) -> answer(method, arguments == null ? new Object[0] : arguments)));
    }

    private Object answer(Method method, @Nullable Object[] arguments) {
        if (method.getName().equals("refuse")) {
            return new IllegalArgumentException(((Unreadable) Objects.requireNonNull(arguments[0])).says(List.of()));
        }
        if (method.getName().equals("wording")) {
            return new Wording(0, false);
        }
        String name = Arrays.stream(arguments)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse("");
        (name.isEmpty() ? subjects : names).add(name.isEmpty() ? method.getName() : name);
        return switch (method.getName()) {
            case "parts" -> List.of(part(), part());
            case "part" -> part();
            case "signals" -> List.of(new Signal(part(), 1, Optional.empty()));
            case "fact", "otherFact" -> fact();
            case "valueOf" -> true;
            case "valuesOf" -> List.of(true, false);
            case "has" -> present.contains(name);
            case "number" -> 2;
            case "thousandths" -> 800;
            case "word" -> "days";
            case "words" -> List.of("x", "y");
            case "subjectWord" -> "buyers";
            case "dial" -> dial();
            case "phrases" -> phrases();
            case "texts" -> new KnownTexts(0, List.of("x"));
            case "hashes" -> new HashedValues("rivals", "zout", List.of());
            default -> throw new IllegalStateException(method.getName());
        };
    }

    private Fact fact() {
        return Facts.byKey(
                        switch (kind.subject()) {
                            case TEXT_FACT -> "note";
                            case NUMBER_FACT -> "agreed-on";
                            default -> "photo";
                        })
                .orElseThrow();
    }

    private static Phrases phrases() {
        Phrases phrases = new Phrases(0);
        phrases.add("x");
        return phrases;
    }

    private static Predicate part() {
        return new Is(Facts.byKey("photo").orElseThrow(), true, null);
    }

    private static DialSetting dial() {
        LocalText title = new LocalText("the stance", "de houding");
        return new DialSetting("stance", new DialPosition("x", title, false), Map.of());
    }
}
