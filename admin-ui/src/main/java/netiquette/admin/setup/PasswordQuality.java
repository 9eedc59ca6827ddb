package netiquette.admin.setup;

import java.util.Locale;

/**
 * How strong a new password looks, by its length alone: rules about digits and signs make people choose worse ones
 * (NIST SP 800-63B, section 5.1.1.2). Whether it is a common one is for the server to say.
 */
enum PasswordQuality {
    EMPTY(0),
    SHORT(1),
    FAIR(8),
    GOOD(12),
    STRONG(18);

    private final int characters;

    PasswordQuality(int characters) {
        this.characters = characters;
    }

    static PasswordQuality of(String password) {
        int length = password.codePointCount(0, password.length());
        PasswordQuality quality = EMPTY;
        for (PasswordQuality each : values()) {
            if (length >= each.characters) {
                quality = each;
            }
        }
        return quality;
    }

    /** The key of the hint. */
    String key() {
        return "password." + name().toLowerCase(Locale.ROOT);
    }
}
