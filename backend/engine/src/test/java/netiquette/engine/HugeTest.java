package netiquette.engine;

import static netiquette.engine.Documents.judge;
import static netiquette.engine.Documents.policy;
import static netiquette.engine.Documents.rule;
import static netiquette.engine.Patience.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import netiquette.engine.wire.FormatException;
import netiquette.engine.wire.PolicyFormat;
import org.junit.jupiter.api.Test;

/** What is larger or deeper than anybody writes is refused or handled, and never hangs. */
class HugeTest {
    private static final Map<String, Object> BLANK = Map.of("is-blank", "note");

    @Test
    void aConditionTenThousandDeepIsRefused() {
        assertThatThrownBy(() -> soon(() -> judge(policy(rule("a", nested("not", 10_000))), Map.of())))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("nested more than 32 deep");
    }

    @Test
    void whatTheEngineDoesNotReadMayBeTenThousandDeep() {
        Map<String, Object> document = policy(rule("a", BLANK));
        document.put("upkeep", nested("more", 10_000));
        assertThat(soon(() -> judge(document, Map.of("note", ""))).findings()).hasSize(1);
    }

    @Test
    void aTextOfFiftyMegabytesIsCutOnAPageAndRefusedInAPolicy() {
        String huge = "open networker ".repeat(50_000_000 / 15);
        Map<String, Object> boasts = Map.of("mentions", "note", "phrases", "boast");
        assertThat(soon(() -> judge(policy(rule("a", boasts)), Map.of("note", huge)))
                        .findings())
                .hasSize(1);
        Map<String, Object> inList = Map.of("mentions", "note", "phrases", List.of(huge));
        assertThatThrownBy(() -> soon(() -> judge(policy(rule("a", inList)), Map.of())))
                .hasMessage("rules[0].when.phrases[0]: at most 4000 characters are allowed, this has " + huge.length());
    }

    @Test
    void moreRulesPartsGroupsOrEntriesThanAllowedAreRefused() {
        Map<String, Object> document = policy();
        document.put("rules", Collections.nCopies(10_001, rule("a", BLANK)));
        assertThatThrownBy(() -> PolicyFormat.read(List.of(document)))
                .hasMessage("rules: at most 10000 entries are allowed, this has 10001");
        assertThatThrownBy(() -> judge(policy(rule("a", Map.of("all", Collections.nCopies(501, BLANK)))), Map.of()))
                .hasMessage("rules[0].when.all: at most 500 entries are allowed, this has 501");
        Map<String, Object> wordy = policy();
        wordy.put("phrases", Map.of("many", Collections.nCopies(100_001, "x")));
        assertThatThrownBy(() -> PolicyFormat.read(List.of(wordy)))
                .hasMessage("phrases.many: at most 100000 entries are allowed, this has 100001");
        assertThatThrownBy(() -> judge(policy(), Map.of("groups", Collections.nCopies(101, "g"))))
                .hasMessage("facts.groups: at most 100 entries are allowed, this has 101");
    }

    private static Map<String, Object> nested(String name, int depth) {
        Map<String, Object> deep = BLANK;
        for (int level = 0; level < depth; level++) {
            deep = Map.of(name, deep);
        }
        return deep;
    }
}
