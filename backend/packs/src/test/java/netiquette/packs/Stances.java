package netiquette.packs;

import java.util.List;

/** The four positions of the first dial, from the most to the least welcoming. */
final class Stances {
    static final List<String> ALL = List.of("open", "curious", "selective", "strict");

    private Stances() {}
}
