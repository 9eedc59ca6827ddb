package netiquette.engine.predicate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.text.Sha256;
import netiquette.engine.text.Words;

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

    boolean holds(Words value) {
        StringBuilder folded = new StringBuilder(salt);
        for (int at = 0; at < value.count(); at++) {
            folded.append(at == 0 ? "" : " ").append(value.word(at));
        }
        return hashes.get(Sha256.hex(folded.toString())) != null;
    }
}
