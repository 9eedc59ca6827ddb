package netiquette.server.team;

import java.io.Serializable;
import java.util.UUID;

/** Which team. */
public record TeamId(UUID value) implements Serializable {
    /** A fresh one. */
    public static TeamId random() {
        return new TeamId(UUID.randomUUID());
    }

    /**
     * The id written as text.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static TeamId of(String text) {
        return new TeamId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
