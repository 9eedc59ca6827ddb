package netiquette.engine.wire;

import static netiquette.engine.Documents.policy;
import static netiquette.engine.Documents.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.Action;
import netiquette.engine.DialPosition;
import netiquette.engine.Engine;
import netiquette.engine.Level;
import netiquette.engine.Policy;
import netiquette.engine.Rule;
import netiquette.engine.Situation;
import netiquette.engine.Verdict;
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
                rule("a", Map.of("is-blank", "note", "smells", 1)),
                "rules[0].when.smells: is-blank has no such argument");
        refuses(
                rule("a", Map.of("is-blank", "note", "not", BLANK)),
                "rules[0].when: one predicate is expected, this has");
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
    void whatANetworkLooksLikeIsPassedOver() {
        Map<String, Object> document = policy(rule("a", BLANK));
        document.put("networks", Map.of("linkedin", Map.of("received", Map.of("card", "[data-row]"))));
        assertThat(PolicyFormat.read(List.of(document)).rules()).hasSize(1);
        document.put("networks", Map.of("linkedin", "[data-row]"));
        assertThatThrownBy(() -> PolicyFormat.read(List.of(document)))
                .hasMessage("networks.linkedin: an object is expected");
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
        assertThatThrownBy(() -> PolicyFormat.read(List.of(Map.of("format", 4))))
                .hasMessage("format: format 4 is not known, only 1 to 3");
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

    @Test
    void theFormatBeforeAndTheOneAfterAreRead() {
        Map<String, Object> strange = changed("colour", "blue");
        Map<String, Object> document = policy(strange);
        refuses(strange, "rules[0].colour: unknown field; known are id, aliases, surface, when");
        document.put("format", 3);
        document.put("weather", "fine");
        assertThat(PolicyFormat.read(List.of(document)).rules()).hasSize(1);
        document = policy(rule("a", BLANK));
        document.put("format", 1);
        assertThat(PolicyFormat.read(List.of(document)).rules()).hasSize(1);
    }

    @Test
    void aFactThatOccursNowhereOnTheSurfaceIsRefused() {
        refuses(
                rule("a", Map.of("is-blank", "recommendation")),
                "rules[0].when: recommendation does not occur on invitation.received");
    }

    @Test
    void furtherReadingIsAnAddressThatNobodyCanListenTo() {
        Map<String, Object> rule = changed("actions", List.of(Map.of("read", "https://intranet.example.org/a?b=c#d")));
        assertThat(PolicyFormat.read(List.of(policy(rule))).rules().getFirst().actions())
                .containsExactly(new Action(Action.Kind.READ, "https://intranet.example.org/a?b=c#d"));
        for (String address : List.of(
                "http://example.org/",
                "https://",
                "javascript:alert(1)",
                "https://a b.nl/",
                "https://a.nl/\"onclick",
                "https://a.nl/<b>",
                "https://\u0430.nl/",
                "//example.org/")) {
            refuses(
                    changed("actions", List.of(Map.of("read", address))),
                    "rules[0].actions[0].read: an address that begins with https:// is expected");
        }
        refuses(
                changed("actions", List.of(Map.of("read", "https://a.nl/" + "a".repeat(500)))),
                "rules[0].actions[0].read");
    }

    @Test
    void levelVerdictAndActionsFollowTheDial() {
        Map<String, Object> byDial = Map.of("dial", "stance", "is", Map.of("curious", "confirm", "strict", "block"));
        Map<String, Object> rule = changed("level", byDial);
        rule.put("verdict", Map.of("dial", "stance", "is", Map.of("curious", "archive")));
        rule.put("actions", List.of(Map.of("copy", "thanks", "dial", "stance", "is", "strict")));
        Rule read = PolicyFormat.read(List.of(policy(rule))).rules().getFirst();
        assertThat(read.level()).isEqualTo(Level.CONFIRM);
        assertThat(read.verdict()).contains(Verdict.ARCHIVE);
        assertThat(read.actions()).isEmpty();
        Map<String, Object> preset = Map.of("format", 2, "dials", Map.of("stance", Map.of("value", "strict")));
        rule.put("verdict", "archive");
        Rule turned = PolicyFormat.read(List.of(policy(rule), preset)).rules().getFirst();
        assertThat(turned.level()).isEqualTo(Level.BLOCK);
        assertThat(turned.actions()).extracting(Action::value).containsExactly("thanks");
        refuses(
                changed("level", Map.of("dial", "stance", "is", Map.of("open", "info"))),
                "rules[0].level.is: nothing is said for curious");
    }

    @Test
    void kindsThatAskForEachOtherInACircleAreRefused() {
        Map<String, Object> one = rule("a", Map.of("is-one-of", "kinds", "values", List.of("B")));
        one.put("labels", List.of("A"));
        Map<String, Object> other = rule("b", Map.of("not", Map.of("is-one-of", "kinds", "values", List.of("A"))));
        other.put("labels", List.of("B"));
        assertThatThrownBy(() -> PolicyFormat.read(List.of(policy(one, other))))
                .hasMessageStartingWith("rules: kinds ask for each other in a circle");
    }

    @Test
    void theMembersOwnLayerChangesWhatIsNotMandatory() {
        Map<String, Object> fixed = rule("fixed", BLANK);
        fixed.put("mandatory", true);
        Map<String, Object> renamed = rule("new-name", BLANK);
        renamed.put("aliases", List.of("old-name"));
        Map<String, Object> team = policy(fixed, renamed, rule("loud", BLANK));
        team.put(
                "dials", Map.of("stance", Map.of("value", "curious", "mandatory", true), "mood", Map.of("value", "a")));
        Map<String, Object> own = Map.of(
                "format",
                2,
                "layer",
                "personal",
                "dials",
                Map.of("stance", Map.of("value", "open"), "mood", Map.of("value", "b")),
                "rules",
                List.of(rule("mine", BLANK)),
                "changes",
                new LinkedHashMap<>(Map.of(
                        "fixed", Map.of("off", true),
                        "old-name", Map.of("off", true),
                        "loud", Map.of("level", "info"),
                        "gone", Map.of("off", true))));
        Policy policy = PolicyFormat.read(List.of(team, own));
        assertThat(policy.rules())
                .extracting(rule -> rule.id() + " " + rule.level().key())
                .containsExactly("fixed advise", "loud info", "mine advise");
        assertThat(policy.dials().values()).extracting(DialPosition::value).containsExactlyInAnyOrder("curious", "b");
        assertThat(policy.outvoted()).containsExactly("stance", "fixed");
    }

    @Test
    void theMembersOwnLayerDoesNotSilenceAMandatoryRuleByChangingItsList() {
        Map<String, Object> fixed = rule("fixed", Map.of("mentions", "note", "phrases", "boast"));
        fixed.put("mandatory", true);
        Map<String, Object> own = Map.of(
                "format", 2, "layer", "personal", "phrases", Map.of("boast", List.of("zzz"), "mine", List.of("mijn")));
        Policy policy = PolicyFormat.read(List.of(policy(fixed), own));
        Situation situation = SituationFormat.read(
                Map.of("surface", "invitation.received", "language", "en", "facts", Map.of("note", "open networker")));
        assertThat(new Engine(policy).judge(situation).findings()).hasSize(1);
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
