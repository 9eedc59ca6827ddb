package netiquette.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import netiquette.engine.Engine;
import netiquette.engine.Situation;

/**
 * Judges cases with names, places, genders and ranks in each other's place, and keeps what came out differently: another
 * verdict, or other labels for texts of the same number of words. Labels that follow the number of words are kept apart.
 */
final class Fairness {
    private final Map<String, Engine> engines;
    private final Swaps swaps;
    private final Map<String, Count> counts = new LinkedHashMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private final List<Difference> byLength = new ArrayList<>();

    /**
     * Something that should not have mattered and did.
     *
     * @param facts the texts that were judged otherwise than those of the case they belong to
     */
    record Difference(
            FairnessCase of, String axis, String stance, Outcome outcome, Map<String, Object> facts, Outcome other) {}

    /** How much was tried on one axis. */
    record Count(int cases, int swaps, int judgements, int differences) {
        static final Count NONE = new Count(0, 0, 0, 0);

        Count plus(int moreSwaps, int moreJudgements, int moreDifferences) {
            return new Count(cases + 1, swaps + moreSwaps, judgements + moreJudgements, differences + moreDifferences);
        }
    }

    /** @param engines by the name of the stance */
    Fairness(Map<String, Engine> engines, Swaps swaps) {
        this.engines = engines;
        this.swaps = swaps;
    }

    /** Engines for the default policy in each stance. */
    static Map<String, Engine> ofEachStance() {
        Map<String, Engine> engines = new LinkedHashMap<>();
        Judges.STANCES.forEach(stance -> engines.put(stance, Judges.at(stance)));
        return engines;
    }

    Fairness judge(List<FairnessCase> cases) {
        for (FairnessCase one : cases) {
            for (Variants variants : swaps.of(one.facts())) {
                judge(one, variants);
            }
        }
        return this;
    }

    private void judge(FairnessCase one, Variants variants) {
        int before = differences.size();
        List<Situation> situations = variants.alike().stream()
                .map(facts -> Situations.of(one.surface(), facts))
                .toList();
        List<String> lengths = variants.alike().stream().map(Fairness::lengths).toList();
        engines.forEach((stance, engine) -> {
            Map<String, Outcome> firstOfLength = new LinkedHashMap<>();
            Outcome first = Outcome.of(engine.judge(situations.getFirst()));
            for (int at = 0; at < situations.size(); at++) {
                Outcome outcome = Outcome.of(engine.judge(situations.get(at)));
                Outcome same = firstOfLength.computeIfAbsent(lengths.get(at), length -> outcome);
                Difference difference = new Difference(
                        one, variants.axis(), stance, first, variants.alike().get(at), outcome);
                if (!outcome.equals(same) || outcome.verdict() != first.verdict()) {
                    differences.add(difference);
                } else if (!outcome.equals(first)) {
                    byLength.add(difference);
                }
            }
        });
        counts.merge(
                one.from() + " | " + variants.axis(),
                Count.NONE.plus(
                        variants.swaps(), variants.alike().size() * engines.size(), differences.size() - before),
                (count, more) -> count.plus(more.swaps, more.judgements, more.differences));
    }

    /** How many words each text has: a name of three words makes a text longer, and length may tell about a kind of text. */
    private static String lengths(Map<String, Object> facts) {
        return facts.values().stream()
                .filter(String.class::isInstance)
                .map(text -> String.valueOf(text.toString().strip().split("\\s+").length))
                .collect(Collectors.joining(" "));
    }

    /** Labels that differ only where the number of words does. */
    List<Difference> byLength() {
        return byLength;
    }

    Map<String, Count> counts() {
        return counts;
    }

    List<Difference> differences() {
        return differences;
    }
}
