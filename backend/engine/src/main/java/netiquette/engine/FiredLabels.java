package netiquette.engine;

import java.util.List;
import netiquette.engine.fact.Fact;
import netiquette.engine.predicate.Evidence;
import netiquette.engine.predicate.Kinds;
import org.jspecify.annotations.Nullable;

/** Works out the labelled rules as they are asked for; they may ask for each other, but not in a circle. */
final class FiredLabels implements Kinds {
    private final LabelledRules labelled;
    private final Evidence evidence;
    private final Marks marks;
    private final @Nullable Truth[] known;
    private @Nullable Situation situation;

    /** Reads from these marks which rules are worth a try. */
    FiredLabels(LabelledRules labelled, Evidence evidence, Marks marks) {
        this.labelled = labelled;
        this.evidence = evidence;
        this.marks = marks;
        this.known = new Truth[labelled.size()];
    }

    /** Turns to another situation and forgets the last. */
    void turnTo(Situation next) {
        situation = next;
        for (int place = 0; place < known.length; place++) {
            known[place] = null;
        }
    }

    Truth truth(int place) {
        Truth truth = known[place];
        if (truth == null) {
            truth = isOut(place) ? Truth.FALSE : labelled.rule(place).when().test(evidence);
            known[place] = truth;
        }
        return truth;
    }

    private boolean isOut(int place) {
        return situation != null && labelled.isOut(place, situation, marks);
    }

    @Override
    public Truth test(List<?> labels) {
        Truth result = Truth.FALSE;
        for (int at = 0; at < labels.size(); at++) {
            Numbers bearing = labelled.bearing((String) labels.get(at));
            for (int one = 0; bearing != null && one < bearing.count; one++) {
                Truth truth = truth(bearing.values[one]);
                if (truth == Truth.TRUE) {
                    return truth;
                }
                result = truth == Truth.UNKNOWN ? truth : result;
            }
        }
        return result;
    }

    @Override
    public void explain(List<?> labels, List<Reason> reasons) {
        for (int place = 0; place < labelled.size(); place++) {
            if (bearsOne(place, labels) && truth(place) == Truth.TRUE) {
                labelled.rule(place).when().explain(evidence, true, reasons);
            }
        }
    }

    @Override
    public void missing(List<?> labels, List<Fact> facts) {
        for (int place = 0; place < labelled.size(); place++) {
            if (bearsOne(place, labels) && truth(place) == Truth.UNKNOWN) {
                labelled.rule(place).when().missing(evidence, facts);
            }
        }
    }

    private boolean bearsOne(int place, List<?> labels) {
        for (String label : labelled.rule(place).labels()) {
            if (labels.contains(label)) {
                return true;
            }
        }
        return false;
    }
}
