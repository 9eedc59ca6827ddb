package netiquette.engine.wire;

import static netiquette.engine.Documents.policy;
import static netiquette.engine.Documents.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import netiquette.engine.Language;
import netiquette.engine.Rule;
import org.junit.jupiter.api.Test;

class PolicyReaderTest {
    private static final Map<String, Object> BLANK = Map.of("is-blank", "note");

    @Test
    void aPolicyIsReadAFewRulesAtATime() {
        Map<String, Object> first = policy(rule("a", BLANK), rule("b", BLANK), rule("c", BLANK));
        Map<String, Object> second = policy(rule("d", BLANK));
        PolicyReader reader = new PolicyReader(List.of(first, second));
        assertThat(reader.advance(2))
                .as("their phrase list, and the first rule")
                .isFalse();
        assertThat(reader.advance(1)).isFalse();
        assertThat(reader.advance(1)).isFalse();
        assertThat(reader.advance(2)).isTrue();
        assertThat(reader.policy().rules()).extracting(Rule::id).containsExactly("a", "b", "c", "d");
    }

    @Test
    void phraseListsAreReadBeforeTheRulesALanguageAtATime() {
        Map<String, Object> document = policy(rule("a", Map.of("mentions", "note", "phrases", "calls")));
        document.put("phrases", Map.of("calls", Map.of("en", List.of("a call"), "nl", List.of("een gesprek"))));
        PolicyReader reader = new PolicyReader(List.of(document));
        assertThat(reader.advance(1)).isFalse();
        assertThat(reader.advance(1)).isFalse();
        assertThat(reader.advance(1)).isFalse();
        assertThat(reader.advance(1)).isTrue();
        assertThat(reader.policy().rules()).hasSize(1);
    }

    @Test
    void aRuleThatCannotBeReadIsRefusedWhenItsTurnComes() {
        PolicyReader reader = new PolicyReader(List.of(policy(rule("a", BLANK), rule("b", Map.of()))));
        assertThat(reader.advance(2)).as("the phrase list, and the first rule").isFalse();
        assertThatThrownBy(() -> reader.advance(1)).hasMessage("rules[1].when: a predicate is expected");
    }

    @Test
    void aListThatNothingNamesIsCheckedAsWell() {
        Map<String, Object> document = policy();
        document.put("phrases", Map.of("idle", List.of("fine", "*")));
        assertThatThrownBy(() -> PolicyFormat.read(List.of(document)))
                .hasMessageStartingWith("phrases.idle[1]: a phrase starts and ends with a word");
        document.put("phrases", Map.of());
        document.put("texts", Map.of("idle", List.of("{first}")));
        assertThatThrownBy(() -> PolicyFormat.read(List.of(document))).hasMessageStartingWith("texts.idle[0]: ");
    }

    @Test
    void aDialThatIsTurnedKeepsWhatItIsCalled() {
        Map<String, Object> document =
                policy(rule("a", Map.of("dial", "stance", "is-one-of", List.of("open", "strict"))));
        Map<String, Object> names = Map.of(
                "value", "open",
                "title", Map.of("en", "the stance", "nl", "de houding"),
                "titles", Map.of("open", Map.of("en", "Open", "nl", "Ruim")));
        document.put("dials", Map.of("stance", names));
        Map<String, Object> titled =
                Map.of("value", "strict", "titles", Map.of("strict", Map.of("en", "Strict", "nl", "Streng")));
        Map<String, Object> turned = Map.of("format", 2, "dials", Map.of("stance", titled));
        Rule rule = PolicyFormat.read(List.of(document, turned)).rules().getFirst();
        assertThat(rule.when().sentence(Language.NL, true)).isEqualTo("de houding staat op Ruim of Streng");
    }
}
