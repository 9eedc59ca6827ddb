package netiquette.admin.browser;

import java.util.Locale;

/** The colour scheme that the system of the person in front of the browser prefers. */
public enum Theme {
    LIGHT,
    DARK;

    /** The word of the media feature, which also ends the names of screenshots. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
