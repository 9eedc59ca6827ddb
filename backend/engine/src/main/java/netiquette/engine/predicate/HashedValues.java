package netiquette.engine.predicate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.text.Sha256;

/**
 * A list of values nobody can read back: for each the SHA-256 of a salt followed by the folded words, joined by single
 * spaces.
 */
public final class HashedValues {
    private final String name;
    private final String salt;
    private final Map<String, Boolean> hashes = new LinkedHashMap<>();

    /**
     * A list.
     *
     * @param hashes in lower-case hexadecimal digits
     */
    public HashedValues(String name, String salt, List<String> hashes) {
        this.name = name;
        this.salt = salt;
        for (String hash : hashes) {
            this.hashes.put(hash, true);
        }
    }

    /** The name of the list. */
    public String name() {
        return name;
    }

    /** Whether a value stands in it, given as its folded words. */
    boolean holds(String folded) {
        return hashes.get(Sha256.hex(salt + folded)) != null;
    }
}
