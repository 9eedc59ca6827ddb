package netiquette.server.insight;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether what was sent can be a week's counts of one browser. */
final class CountsCheck {
    /** More rules than the largest rule set is tried with. */
    private static final int MOST_RULES = 6_000;

    private CountsCheck() {}

    /** @throws CountsRefusedException with the path of the first that cannot be */
    static void check(List<Tally> counted) {
        if (counted.size() > MOST_RULES) {
            throw new CountsRefusedException("counts");
        }
        Set<String> rules = new HashSet<>();
        for (int at = 0; at < counted.size(); at++) {
            check(counted.get(at), "counts[" + at + "]", rules);
        }
    }

    private static void check(Tally tally, String path, Set<String> before) {
        String rule = tally.rule();
        if (rule.isEmpty() || rule.length() > Tally.LONGEST || !before.add(rule)) {
            throw new CountsRefusedException(path + ".rule");
        }
        Map.of(
                        "shown", tally.shown(),
                        "heeded", tally.heeded(),
                        "overridden", tally.overridden(),
                        "unfit", tally.unfit(),
                        "watched", tally.watched())
                .forEach((name, count) -> {
                    if (count < 0) {
                        throw new CountsRefusedException(path + "." + name);
                    }
                });
    }
}
