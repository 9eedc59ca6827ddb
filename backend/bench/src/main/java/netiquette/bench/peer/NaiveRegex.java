package netiquette.bench.peer;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import netiquette.bench.workload.Condition.Mentions;
import netiquette.bench.workload.Workload;

/** {@code java.util.regex} on the lower-cased text: one alternation a list, between word boundaries. */
final class NaiveRegex implements Peer {
    @Override
    public String name() {
        return "Naive regex";
    }

    @Override
    public boolean isSlow() {
        return true;
    }

    @Override
    public Judge<?> prepare(Workload workload) {
        return new Closures(NaiveRegex::matches).judge(workload);
    }

    private static Predicate<Lowered> matches(Mentions mentions) {
        String quoted =
                String.join("|", mentions.phrases().stream().map(Pattern::quote).toList());
        Pattern pattern = Pattern.compile("\\b(?:" + quoted + ")\\b");
        return facts -> pattern.matcher(facts.text(mentions.fact())).find();
    }
}
