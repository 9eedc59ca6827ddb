package netiquette.bench.workload;

import java.util.List;

/**
 * What is judged, and by what.
 *
 * @param rules ten phrases each
 * @param invitations the same ones however many rules there are
 */
public record Workload(List<Rule> rules, List<Invitation> invitations) {
    /** The sizes that are compared. */
    public static final List<Integer> SIZES = List.of(50, 500, 5_000);

    /** How many invitations are judged in turn. */
    public static final int INVITATIONS = 64;

    /** A workload of that many rules; the invitations hold phrases of the first fifty. */
    public static Workload of(int rules) {
        Fragments fragments = Fragments.read();
        List<Rule> made = Rules.make(rules, fragments);
        List<Rule> mentioned = made.subList(0, Math.min(made.size(), SIZES.getFirst()));
        return new Workload(made, Invitations.make(INVITATIONS, mentioned, fragments));
    }
}
