package netiquette.server.tryout;

import java.util.List;

/**
 * All scenarios at once.
 *
 * @param moments how many were played
 * @param different those at which the draft says something else than what is in force
 * @param watching what rules that only watch would have said
 */
public record Replay(int moments, List<Replayed> different, List<Watched> watching) {
    /** Copies the lists. */
    public Replay {
        different = List.copyOf(different);
        watching = List.copyOf(watching);
    }
}
