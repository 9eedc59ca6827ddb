package netiquette.engine.fact;

import java.util.List;
import java.util.Optional;
import netiquette.engine.LocalText;
import netiquette.engine.Surface;
import org.jspecify.annotations.Nullable;

/**
 * Something a rule may look at.
 *
 * @param number its place in the catalogue, from 0
 * @param key its name in JSON
 * @param type what its value is
 * @param choices the possible values, for {@link Type#CHOICE}; for {@link Type#LABELS} those that have a name
 * @param surfaces where it occurs; empty if everywhere
 * @param provenance where its value comes from
 * @param name as it stands in a sentence, such as "the note"
 * @param asks the question to the member, for {@link Provenance#ASKED}
 */
public record Fact(
        int number,
        String key,
        Type type,
        List<Choice> choices,
        List<Surface> surfaces,
        Provenance provenance,
        LocalText name,
        Optional<LocalText> asks) {
    /** @throws IllegalArgumentException if choices or question do not fit the type and provenance */
    public Fact {
        choices = List.copyOf(choices);
        surfaces = List.copyOf(surfaces);
        if (choices.isEmpty() == (type == Type.CHOICE) && type != Type.LABELS) {
            throw new IllegalArgumentException(key + ": choices belong to a choice, and only there");
        }
        if (asks.isPresent() != (provenance == Provenance.ASKED)) {
            throw new IllegalArgumentException(key + ": an asked fact, and only that, has a question");
        }
    }

    Fact numbered(int place) {
        return new Fact(place, key, type, choices, surfaces, provenance, name, asks);
    }

    /** Whether it occurs there. */
    public boolean isOn(Surface surface) {
        return surfaces.isEmpty() || surfaces.contains(surface);
    }

    /** The choice with that word, if there is one. */
    public Optional<Choice> choice(Object word) {
        for (Choice choice : choices) {
            if (choice.key().equals(word)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    /** Whether the value fits this fact's type. */
    public boolean accepts(Object value) {
        return switch (type) {
            case TEXT -> value instanceof String;
            case FLAG -> value instanceof Boolean;
            case NUMBER, DATE -> value instanceof Integer;
            case CHOICE -> choice(value).isPresent();
            case GROUPS -> value instanceof List<?>;
            case LABELS -> false;
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
