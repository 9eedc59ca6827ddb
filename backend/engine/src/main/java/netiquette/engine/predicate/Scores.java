package netiquette.engine.predicate;

import java.util.ArrayList;
import java.util.List;
import netiquette.engine.Language;
import netiquette.engine.LocalText;
import netiquette.engine.Reason;
import netiquette.engine.Truth;
import netiquette.engine.fact.Fact;

/** Weighted signals reach a threshold; unknown as long as unknown signals could still decide. */
record Scores(List<Signal> signals, int threshold) implements Predicate {
    static final PredicateKind KIND = new PredicateKind(
            "scores",
            new LocalText("weighted signals add up to this or more", "gewogen signalen tellen op tot dit of meer"),
            Argument.Kind.SIGNALS,
            List.of(Argument.of("at-least", Argument.Kind.NUMBER)),
            in -> new Scores(in.signals(), in.number("at-least")));

    @Override
    public Truth test(Evidence evidence) {
        int lowest = 0;
        int highest = 0;
        for (int at = 0; at < signals.size(); at++) { // without an iterator for each judgement
            Signal signal = signals.get(at);
            Truth truth = signal.when().test(evidence);
            if (truth == Truth.TRUE || (truth == Truth.UNKNOWN && signal.adds() < 0)) {
                lowest += signal.adds();
            }
            if (truth == Truth.TRUE || (truth == Truth.UNKNOWN && signal.adds() > 0)) {
                highest += signal.adds();
            }
        }
        if (lowest >= threshold) {
            return Truth.TRUE;
        }
        return highest < threshold ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Every signal that contributed, with its weight. */
    @Override
    public void explain(Evidence evidence, boolean holds, List<Reason> reasons) {
        for (Signal signal : signals) {
            if (holds == signal.adds() > 0 && signal.when().test(evidence) == Truth.TRUE) {
                List<Reason> why = new ArrayList<>();
                signal.when().explain(evidence, true, why);
                for (Reason reason : why) {
                    String weight = (signal.adds() > 0 ? " (+" : " (") + signal.adds() + ")";
                    List<String> pieces = new ArrayList<>(reason.pieces());
                    pieces.add(weight);
                    reasons.add(new Reason(pieces, reason.fact(), reason.spans()));
                }
            }
        }
    }

    @Override
    public void missing(Evidence evidence, List<Fact> facts) {
        for (Signal signal : signals) {
            if (signal.when().test(evidence) == Truth.UNKNOWN) {
                signal.when().missing(evidence, facts);
            }
        }
    }

    @Override
    public List<Predicate> parts() {
        List<Predicate> parts = new ArrayList<>();
        for (Signal signal : signals) {
            parts.add(signal.when());
        }
        return parts;
    }

    /** The conditions of which at least one has to hold to reach a threshold above zero. */
    List<Predicate> speakingFor() {
        List<Predicate> parts = new ArrayList<>();
        for (Signal signal : signals) {
            if (signal.adds() > 0) {
                parts.add(signal.when());
            }
        }
        return parts;
    }

    @Override
    public String sentence(Language language, boolean holds) {
        boolean dutch = language == Language.NL;
        StringBuilder sentence = new StringBuilder();
        sentence.append(
                dutch
                        ? (holds ? "samen minstens " : "samen minder dan ")
                        : holds ? "together at least " : "together less than ");
        sentence.append(threshold).append(dutch ? " van: " : " of: ");
        boolean first = true;
        for (Signal signal : signals) {
            sentence.append(first ? "" : "; ")
                    .append(signal.adds() > 0 ? "+" : "")
                    .append(signal.adds())
                    .append(' ');
            sentence.append(signal.when().sentence(language, true));
            first = false;
        }
        return sentence.toString();
    }
}
