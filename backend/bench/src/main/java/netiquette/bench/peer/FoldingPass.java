package netiquette.bench.peer;

import java.util.List;
import netiquette.bench.workload.Invitation;
import netiquette.bench.workload.Workload;
import netiquette.engine.text.Reading;
import netiquette.engine.text.Vocabulary;

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
        Reading reading = new Reading(new Vocabulary());
        return new Judge<Integer>() {
            @Override
            public Integer judge(int invitation) {
                Invitation folded = invitations.get(invitation);
                return reading.read(folded.note()).count()
                        + reading.read(folded.headline()).count();
            }

            @Override
            public List<String> fired(Integer judged) {
                return List.of();
            }
        };
    }
}
