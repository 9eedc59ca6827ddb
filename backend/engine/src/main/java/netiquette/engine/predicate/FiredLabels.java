package netiquette.engine.predicate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.Reason;
import netiquette.engine.Rule;
import netiquette.engine.Truth;
import netiquette.engine.fact.Fact;

/** Works out the labelled rules as they are asked for; they may ask for each other, but not in a circle. */
final class FiredLabels implements Kinds {
    private final List<Rule> labelled;
    private final Evidence evidence;
    private final Map<String, Truth> known = new LinkedHashMap<>();

    FiredLabels(List<Rule> labelled, Evidence evidence) {
        this.labelled = labelled;
        this.evidence = evidence;
    }

    @Override
    public Truth test(List<String> labels) {
        Truth result = Truth.FALSE;
        for (Rule rule : labelled) {
            if (bearsOne(rule, labels)) {
                Truth truth = truth(rule);
                if (truth == Truth.TRUE) {
                    return truth;
                }
                result = truth == Truth.UNKNOWN ? truth : result;
            }
        }
        return result;
    }

    @Override
    public void explain(List<String> labels, List<Reason> reasons) {
        for (Rule rule : labelled) {
            if (bearsOne(rule, labels) && truth(rule) == Truth.TRUE) {
                rule.when().explain(evidence, true, reasons);
            }
        }
    }

    @Override
    public void missing(List<String> labels, List<Fact> facts) {
        for (Rule rule : labelled) {
            if (bearsOne(rule, labels) && truth(rule) == Truth.UNKNOWN) {
                rule.when().missing(evidence, facts);
            }
        }
    }

    private Truth truth(Rule rule) {
        Truth truth = known.get(rule.id());
        if (truth == null) {
            truth = rule.when().test(evidence);
            known.put(rule.id(), truth);
        }
        return truth;
    }

    private static boolean bearsOne(Rule rule, List<String> labels) {
        for (String label : rule.labels()) {
            if (labels.contains(label)) {
                return true;
            }
        }
        return false;
    }
}
