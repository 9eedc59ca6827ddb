package netiquette.server.member;

import java.io.Serializable;
import java.util.UUID;

/** Which member. */
public record MemberId(UUID value) implements Serializable {
    /** A fresh one. */
    public static MemberId random() {
        return new MemberId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
