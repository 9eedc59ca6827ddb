package netiquette.engine.wire;

import static netiquette.engine.Documents.policy;
import static netiquette.engine.Documents.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import netiquette.engine.Policy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PolicyFormatTest {
    private static final Map<String, Object> BLANK = Map.of("is-blank", "note");

    @Test
    void anUnknownPredicateIsRefusedWithItsPlace() {
        refuses(
                rule("a", Map.of("any", List.of(BLANK, Map.of("smells", "note")))),
                "rules[0].when.any[1]: unknown predicate: [smells]");
    }

    @Test
    void anArgumentThatDoesNotBelongIsRefused() {
        refuses(
                rule("a", Map.of("is-blank", "note", "at-least", 1)),
                "rules[0].when.at-least: is-blank has no such argument");
    }

    @Test
    void anUnknownFactListDialOrLevelIsRefusedWithItsPlace() {
        refuses(rule("a", Map.of("is-blank", "shoe")), "rules[0].when.is-blank: unknown fact: shoe");
        refuses(
                rule("a", Map.of("mentions", "note", "phrases", "nope")),
                "rules[0].when.phrases: unknown phrase list: nope");
        refuses(rule("a", Map.of("dial", "mood", "is", "good")), "rules[0].when.dial: unknown dial: mood");
        refuses(changed("level", "shout"), "rules[0].level: unknown: shout; known are info, advise, confirm, block");
        refuses(changed("surface", "kitchen"), "rules[0].surface: unknown: kitchen; known are invitation.received");
    }

    @Test
    void aMissingTranslationIsRefused() {
        refuses(changed("says", Map.of("en", "Only English")), "rules[0].says.nl: this translation is missing");
        refuses(changed("but", Map.of("en", " ", "nl", "Maar")), "rules[0].but.en: this translation is empty");
    }

    @Test
    void anOverlongTextIsRefusedWithBothLengths() {
        refuses(
                changed("says", Map.of("en", "x".repeat(141), "nl", "y")),
                "rules[0].says.en: at most 140 characters are allowed, this has 141");
    }

    @Test
    void aMatterOfTasteIsNeverBlocked() {
        Map<String, Object> rule = changed("level", "block");
        rule.put("taste", true);
        refuses(rule, "rules[0].level: a matter of taste is never blocked");
    }

    @Test
    void conditionsNestedTooDeepAreRefused() {
        Map<String, Object> deep = BLANK;
        for (int level = 0; level < 10_000; level++) {
            deep = Map.of("not", deep);
        }
        Map<String, Object> rule = rule("a", deep);
        assertThatThrownBy(() -> PolicyFormat.read(List.of(policy(rule))))
                .hasMessageContaining("nested more than 32 deep");
    }

    @Test
    void whatIsNoDocumentIsRefused() {
        List<@Nullable Object> documents = new ArrayList<>();
        documents.add(null);
        assertThatThrownBy(() -> PolicyFormat.read(documents)).hasMessage("an object is expected");
        assertThatThrownBy(() -> PolicyFormat.read(List.of(Map.of("format", 2))))
                .hasMessage("format: format 2 is not known, only 1");
        assertThatThrownBy(() -> PolicyFormat.read(List.of(policy(), "text"))).hasMessage("[1]: an object is expected");
    }

    @Test
    void aLaterRuleWithTheSameIdTakesTheEarlierOnesPlace() {
        Map<String, Object> first = policy(rule("a", BLANK), rule("b", BLANK));
        Map<String, Object> second = policy(changed("level", "confirm"));
        Policy policy = PolicyFormat.read(List.of(first, second));
        assertThat(policy.rules())
                .extracting(rule -> rule.id() + " " + rule.level().key())
                .containsExactly("a confirm", "b advise");
    }

    private static Map<String, Object> changed(String name, Object value) {
        Map<String, Object> rule = rule("a", BLANK);
        rule.put(name, value);
        return rule;
    }

    private static void refuses(Map<String, Object> rule, String message) {
        assertThatThrownBy(() -> PolicyFormat.read(List.of(policy(rule))))
                .isInstanceOf(FormatException.class)
                .hasMessageStartingWith(message);
    }
}
