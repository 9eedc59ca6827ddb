package netiquette.engine;

import static netiquette.engine.Documents.policy;
import static netiquette.engine.Documents.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.cases.Invariants;
import netiquette.engine.wire.PolicyFormat;
import org.junit.jupiter.api.Test;

/** Each invariant is told from a policy that breaks it. */
class InvariantsTest {
    private static final List<Map<String, Object>> CASES =
            List.of(Map.of("note", ""), Map.of("note", "Dag", "headline", "Docent"), Map.of());
    private static final Map<String, Object> CHIEF = Map.of("mentions", "headline", "phrases", List.of("CEO"));
    private static final Map<String, Object> BLANK = Map.of("is-blank", "note");

    @Test
    void aVerdictThatHangsOnARankIsFound() {
        List<String> headlines = List.of("CEO", "Docent");
        assertThat(of(row("a", CHIEF, "accept"), row("b", BLANK, "decline")).movedBy("headline", headlines, CASES))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("headline moves it: [ACCEPT, DECLINE] in ");
        assertThat(of(row("b", BLANK, "decline")).movedBy("headline", headlines, CASES))
                .isEmpty();
    }

    @Test
    void anAcquaintanceWhoIsArchivedIsFound() {
        List<Verdict> archive = List.of(Verdict.ARCHIVE);
        assertThat(of(row("a", BLANK, "archive")).verdictsWith("relation", "met", archive, CASES))
                .hasSize(1);
        assertThat(of(row("k", Map.of("is", "relation", "value", "met"), "accept"), row("a", BLANK, "archive"))
                        .verdictsWith("relation", "met", archive, CASES))
                .isEmpty();
    }

    @Test
    void aHarmlessSentenceThatMakesItWorseIsFound() {
        Map<String, Object> long3 = Map.of("longer-than", "note", "words", 3);
        Map<String, Object> firm = rule("a", long3);
        firm.put("level", "block");
        assertThat(of(row("a", long3, "decline")).worsenedBy(InvariantsTest::chat, CASES))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("NONE becomes DECLINE");
        assertThat(of(firm).worsenedBy(InvariantsTest::chat, CASES)).hasSize(3);
        assertThat(of(row("a", BLANK, "decline")).worsenedBy(InvariantsTest::chat, CASES))
                .isEmpty();
    }

    @Test
    void aForbiddenWordInWhatIsSaidOrOfferedIsFound() {
        Map<String, Object> offers = rule("a", BLANK);
        offers.put("actions", List.of(Map.of("copy", "thanks")));
        assertThat(of(offers).words(List.of("Thank you"), CASES)).hasSize(1);
        assertThat(of(offers).words(List.of("Because"), CASES)).hasSize(1);
        assertThat(of(offers).words(List.of("I don't know this person"), CASES)).isEmpty();
    }

    private static Map<String, Object> chat(Map<String, Object> facts) {
        facts.put("note", facts.getOrDefault("note", "") + " Leuk je gisteren te spreken.");
        return facts;
    }

    private static Map<String, Object> row(String id, Map<String, Object> when, String verdict) {
        Map<String, Object> rule = new LinkedHashMap<>(rule(id, when));
        rule.put("verdict", verdict);
        return rule;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Invariants of(Map<String, Object>... rules) {
        return new Invariants(new Engine(PolicyFormat.read(List.of(policy(rules)))), Surface.INVITATION_RECEIVED);
    }
}
