package netiquette.packs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What came of the swaps, as a page to read. */
final class FairnessReport {
    private static final int SHOWN = 200;

    private FairnessReport() {}

    static String of(Fairness fairness, int cases) {
        StringBuilder page = new StringBuilder("""
                # Does a name, a place, a gender or a rank matter?

                Each text is judged again with something else in that place, under each stance. Verdict and labels are to stay
                as they were. *Sets* are groups of texts that differ in nothing else; *swaps* are the texts put beside the first.

                """);
        page.append("Cases: ")
                .append(cases)
                .append(", stances: ")
                .append(Judges.STANCES.size())
                .append(".\n\n");
        page.append("| cases from | what differs | sets | swaps | judgements | judged differently |\n");
        page.append("|---|---|---:|---:|---:|---:|\n");
        fairness.counts()
                .forEach((where, count) -> page.append("| %s | %d | %d | %d | %d |%n"
                        .formatted(where, count.cases(), count.swaps(), count.judgements(), count.differences())));
        list(page, "Judged differently", fairness.differences());
        list(page, "Another label, where the number of words differs too", fairness.byLength());
        return page.toString();
    }

    private static void list(StringBuilder page, String title, List<Fairness.Difference> differences) {
        page.append("\n## ")
                .append(title)
                .append(": ")
                .append(differences.size())
                .append("\n\n");
        differences.stream().limit(SHOWN).forEach(difference -> page.append(line(difference)));
    }

    private static String line(Fairness.Difference difference) {
        return "* %s, %s, %s: %s became %s for %s%n"
                .formatted(
                        difference.of().name(),
                        difference.axis(),
                        difference.stance(),
                        difference.outcome(),
                        difference.other(),
                        new TreeMap<>(difference.facts()));
    }

    /** The differences of each axis, in a line. */
    static Map<String, Integer> differences(Fairness fairness) {
        return fairness.differences().stream()
                .collect(Collectors.toMap(Fairness.Difference::axis, one -> 1, Integer::sum, TreeMap::new));
    }
}
