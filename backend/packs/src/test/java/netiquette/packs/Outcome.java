package netiquette.packs;

import java.util.Set;
import java.util.TreeSet;
import netiquette.engine.Judgement;
import netiquette.engine.Verdict;

/** What must not hang on a name, a place, a gender or a rank. */
record Outcome(Verdict verdict, Set<String> labels) {
    static Outcome of(Judgement judgement) {
        Set<String> labels = new TreeSet<>();
        judgement.findings().forEach(finding -> labels.addAll(finding.rule().labels()));
        return new Outcome(judgement.verdict(), labels);
    }

    @Override
    public String toString() {
        return verdict.key() + " " + labels;
    }
}
