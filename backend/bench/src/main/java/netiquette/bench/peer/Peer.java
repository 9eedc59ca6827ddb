package netiquette.bench.peer;

import netiquette.bench.workload.Workload;

/** One way of judging. */
public interface Peer {
    /** As it stands in the table. */
    String name();

    /** Does everything that can be done once: the rules are translated, read and compiled. */
    Judge<?> prepare(Workload workload);

    /** Whether it looks for findings at all; the folding pass does not. */
    default boolean judges() {
        return true;
    }

    /** Whether thousands of rules take many seconds to prepare or to compare, too long for a quick run. */
    default boolean isSlow() {
        return false;
    }
}
