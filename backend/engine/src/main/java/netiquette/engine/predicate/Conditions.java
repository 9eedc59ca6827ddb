package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.fact.Fact;

/** What can be read off a condition without judging anything. */
public final class Conditions {
    private Conditions() {}

    /** Adds every fact the condition and its parts look at, each once. */
    public static void facts(Predicate condition, List<Fact> facts) {
        for (Fact fact : condition.facts()) {
            if (!facts.contains(fact)) {
                facts.add(fact);
            }
        }
        for (Predicate part : condition.parts()) {
            facts(part, facts);
        }
    }

    /** Adds every label the condition and its parts ask for, each once. */
    public static void labels(Predicate condition, List<String> labels) {
        for (String label : condition.labels()) {
            if (!labels.contains(label)) {
                labels.add(label);
            }
        }
        for (Predicate part : condition.parts()) {
            labels(part, labels);
        }
    }

    /** Adds every signal that the member has a word for. */
    public static void called(Predicate condition, List<Signal> called) {
        if (condition instanceof Scores scores) {
            for (Signal signal : scores.signals()) {
                if (signal.called().isPresent()) {
                    called.add(signal);
                }
            }
        }
        for (Predicate part : condition.parts()) {
            called(part, called);
        }
    }

    /** Whether the team's dials alone make it false, whatever the case. */
    public static boolean isOut(Predicate condition) {
        if (condition instanceof Dial dial) {
            return !dial.holds();
        }
        if (condition instanceof All) {
            for (Predicate part : condition.parts()) {
                if (isOut(part)) {
                    return true;
                }
            }
            return false;
        }
        if (condition instanceof Any) {
            for (Predicate part : condition.parts()) {
                if (!isOut(part)) {
                    return false;
                }
            }
            return true;
        }
        return false;
    }
}
