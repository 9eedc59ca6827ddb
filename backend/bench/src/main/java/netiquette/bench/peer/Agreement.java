package netiquette.bench.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import netiquette.bench.workload.Workload;

/** Refuses a peer whose findings differ from those of our engine for any invitation. */
public final class Agreement {
    private Agreement() {}

    /** The ids of the rules that our engine finds to fire, sorted, for each invitation. */
    public static List<List<String>> expected(Workload workload) {
        List<List<String>> expected = findings(new Netiquette().prepare(workload), workload);
        if (expected.stream().allMatch(List::isEmpty)) {
            throw new IllegalStateException("nothing fires, so nothing would be compared");
        }
        return expected;
    }

    /**
     * Compares what a peer finds.
     *
     * @throws IllegalStateException naming the first invitation on which they differ
     */
    public static void require(Peer peer, Judge<?> judge, Workload workload) {
        if (!peer.judges()) {
            return;
        }
        List<List<String>> expected = expected(workload);
        List<List<String>> found = findings(judge, workload);
        for (int invitation = 0; invitation < expected.size(); invitation++) {
            if (!found.get(invitation).equals(expected.get(invitation))) {
                throw new IllegalStateException(peer.name() + " finds " + found.get(invitation) + " instead of "
                        + expected.get(invitation) + " in "
                        + workload.invitations().get(invitation));
            }
        }
    }

    private static <J> List<List<String>> findings(Judge<J> judge, Workload workload) {
        List<List<String>> findings = new ArrayList<>();
        for (int invitation = 0; invitation < workload.invitations().size(); invitation++) {
            findings.add(List.copyOf(new TreeSet<>(judge.fired(judge.judge(invitation)))));
        }
        return findings;
    }
}
