package netiquette.server.ruleset;

import java.util.Arrays;
import java.util.Optional;

/** How firmly something is agreed. */
public enum AgreementKind {
    /** It is good advice. */
    ADVISE("advise"),
    /** Everybody says that they have read it. */
    ACKNOWLEDGE("acknowledge"),
    /** It cannot be done otherwise here; only for what this product itself sees to. */
    ENFORCE("enforce");

    private final String key;

    AgreementKind(String key) {
        this.key = key;
    }

    /** Its name in packs and files. */
    public String key() {
        return key;
    }

    static Optional<AgreementKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
