package netiquette.engine;

import static netiquette.engine.Documents.judge;
import static netiquette.engine.Documents.policy;
import static netiquette.engine.Documents.rule;
import static netiquette.engine.Patience.soon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import netiquette.engine.wire.FormatException;
import org.junit.jupiter.api.Test;

/** Rules may ask for what other rules found, but not without end. */
class ManyKindsTest {
    private static final Map<String, Object> BLANK = Map.of("is-blank", "note");

    @Test
    void kindsThatAskForTenThousandOthersInARowAreRefusedOrWorkedOut() {
        List<Map<String, Object>> rules = new ArrayList<>();
        rules.add(labelled("r0", BLANK, "L0"));
        for (int number = 1; number < 10_000; number++) {
            Map<String, Object> asks = Map.of("is-one-of", "kinds", "values", List.of("L" + (number - 1)));
            rules.add(labelled("r" + number, asks, "L" + number));
        }
        Map<String, Object> document = policy();
        document.put("rules", rules);
        assertThat(refusedOrJudged(document)).isTrue();
        Collections.reverse(rules);
        assertThat(refusedOrJudged(document)).isTrue();
    }

    @Test
    void manyRulesOfManyLabelsAreReadInNoTime() {
        List<Map<String, Object>> rules = new ArrayList<>();
        for (int number = 0; number < 2_000; number++) {
            List<String> labels = new ArrayList<>();
            for (int label = 0; label < 50; label++) {
                labels.add("L" + number + "-" + label);
            }
            rules.add(labelled("r" + number, BLANK, labels.toArray(new String[0])));
        }
        Map<String, Object> document = policy();
        document.put("rules", rules);
        assertThat(refusedOrJudged(document)).isTrue();
    }

    private static boolean refusedOrJudged(Map<String, Object> document) {
        return soon(() -> {
            try {
                return !judge(document, Map.of("note", "")).findings().isEmpty();
            } catch (FormatException e) {
                return e.path().equals("rules");
            }
        });
    }

    private static Map<String, Object> labelled(String id, Map<String, Object> when, String... labels) {
        Map<String, Object> rule = rule(id, when);
        rule.put("labels", List.of(labels));
        return rule;
    }
}
