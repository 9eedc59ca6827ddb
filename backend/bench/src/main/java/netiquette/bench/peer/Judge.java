package netiquette.bench.peer;

import java.util.List;

/**
 * A workload made ready by one peer; it is used by one thread.
 *
 * @param <J> what the peer gives when it has judged
 */
public interface Judge<J> {
    /** Judges the invitation with that index: the work that is timed. */
    J judge(int invitation);

    /** The ids of the rules that fired, in any order. */
    List<String> fired(J judged);
}
