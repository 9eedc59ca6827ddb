package netiquette.packs;

import java.util.List;
import java.util.Map;

/**
 * The same case over and over, with nothing different but a name, a place, a gender or a rank.
 *
 * @param axis what differs
 * @param alike the facts of each; all are to be judged alike
 */
record Variants(String axis, List<Map<String, Object>> alike) {
    /** Copies the list. */
    Variants {
        alike = List.copyOf(alike);
    }

    /** How often something was put in another's place. */
    int swaps() {
        return alike.size() - 1;
    }
}
