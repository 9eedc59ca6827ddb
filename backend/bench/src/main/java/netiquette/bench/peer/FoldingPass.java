package netiquette.bench.peer;

import java.util.List;
import netiquette.bench.workload.Invitation;
import netiquette.bench.workload.Workload;
import netiquette.engine.text.Words;

/** The floor: every text is folded into words, once, and nothing is looked for. */
public final class FoldingPass implements Peer {
    /** Its name in the table. */
    public static final String NAME = "Folding pass (the floor)";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean judges() {
        return false;
    }

    @Override
    public Judge<?> prepare(Workload workload) {
        List<Invitation> invitations = workload.invitations();
        return new Judge<Integer>() {
            @Override
            public Integer judge(int invitation) {
                Invitation folded = invitations.get(invitation);
                return words(folded.note()) + words(folded.headline());
            }

            @Override
            public List<String> fired(Integer judged) {
                return List.of();
            }
        };
    }

    /** The one place that knows how the engine folds a text. */
    private static int words(String text) {
        return Words.of(text).count();
    }
}
