package netiquette.engine.wire;

import java.util.List;
import netiquette.engine.Policy;
import org.jspecify.annotations.Nullable;

/**
 * Reads policies. A policy is made of one or more documents, as a team's is of packs: lists, dials and templates of a
 * later document come to those of the earlier ones, and a rule with a known id takes the earlier one's place. A last
 * document may be the member's own layer; what is mandatory stays as it is.
 */
public final class PolicyFormat {
    /** The format this engine writes about; it reads one before and one after as well. */
    public static final int FORMAT = 2;

    private PolicyFormat() {}

    /**
     * Reads a policy from plain trees of Map, List, String, Number and Boolean.
     *
     * @param documents one tree a document, in order
     * @throws FormatException naming the place and the reason; a path of a later document starts with its number
     */
    public static Policy read(List<? extends @Nullable Object> documents) {
        PolicyReader reader = new PolicyReader(documents);
        reader.advance(Integer.MAX_VALUE);
        return reader.policy();
    }
}
