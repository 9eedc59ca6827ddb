package netiquette.engine.fact;

import java.util.List;
import java.util.Optional;
import netiquette.engine.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * Something a rule may look at.
 *
 * @param key its name in JSON
 * @param type what its value is
 * @param choices the possible values, for {@link Type#CHOICE}
 * @param provenance where its value comes from
 * @param name as it stands in a sentence, such as "the note"
 * @param asks the question to the member, for {@link Provenance#ASKED}
 */
public record Fact(
        String key, Type type, List<String> choices, Provenance provenance, LocalText name, Optional<LocalText> asks) {
    /** What a fact's value is. */
    public enum Type {
        TEXT,
        FLAG,
        NUMBER,
        CHOICE
    }

    /** Where a fact's value comes from. */
    public enum Provenance {
        /** Read from the page. */
        SEEN,
        /** Answered by the member; the answer stays on the device. */
        ASKED,
        /** Kept on this device. */
        REMEMBERED,
        /** Given by the environment: the date, the member's groups. */
        GIVEN
    }

    /** @throws IllegalArgumentException if choices or question do not fit the type and provenance */
    public Fact {
        choices = List.copyOf(choices);
        if (choices.isEmpty() == (type == Type.CHOICE)) {
            throw new IllegalArgumentException(key + ": choices belong to a choice, and only there");
        }
        if (asks.isPresent() != (provenance == Provenance.ASKED)) {
            throw new IllegalArgumentException(key + ": an asked fact, and only that, has a question");
        }
    }

    /** Whether the value fits this fact's type. */
    public boolean accepts(Object value) {
        return switch (type) {
            case TEXT -> value instanceof String;
            case FLAG -> value instanceof Boolean;
            case NUMBER -> value instanceof Integer;
            case CHOICE -> value instanceof String text && choices.contains(text);
        };
    }

    /** Facts are known by their key. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fact fact && fact.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
