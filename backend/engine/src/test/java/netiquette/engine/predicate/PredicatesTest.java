package netiquette.engine.predicate;

import static netiquette.engine.Documents.judge;
import static netiquette.engine.Documents.policy;
import static netiquette.engine.Documents.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import netiquette.engine.Engine;
import netiquette.engine.Judgement;
import netiquette.engine.Reason;
import netiquette.engine.Truth;
import netiquette.engine.wire.PolicyFormat;
import netiquette.engine.wire.SituationFormat;
import org.junit.jupiter.api.Test;

class PredicatesTest {
    private static final Map<String, Object> YES = Map.of("is", "photo", "value", true);
    private static final Map<String, Object> NO = Map.of("is", "photo", "value", false);
    private static final Map<String, Object> UNKNOWN = Map.of("is-blank", "headline");

    @Test
    void everyPredicateFileIsInTheList() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/netiquette/engine/predicate"))) {
            List<String> withKind = files.filter(PredicatesTest::declaresAKind)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
            List<String> listed = Predicates.ALL.stream()
                    .map(PredicatesTest::fileName)
                    .sorted()
                    .toList();
            assertThat(listed).isEqualTo(withKind);
        }
    }

    @Test
    void allIsFalseIfOnePartIsElseUnknownIfOneIs() {
        assertThat(truth(Map.of("all", List.of(YES, YES)))).isEqualTo(Truth.TRUE);
        assertThat(truth(Map.of("all", List.of(UNKNOWN, NO)))).isEqualTo(Truth.FALSE);
        assertThat(truth(Map.of("all", List.of(YES, UNKNOWN)))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void anyIsTrueIfOnePartIsElseUnknownIfOneIs() {
        assertThat(truth(Map.of("any", List.of(NO, NO)))).isEqualTo(Truth.FALSE);
        assertThat(truth(Map.of("any", List.of(UNKNOWN, YES)))).isEqualTo(Truth.TRUE);
        assertThat(truth(Map.of("any", List.of(NO, UNKNOWN)))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void notTurnsKnownAnswersAroundAndLeavesUnknown() {
        assertThat(truth(Map.of("not", YES))).isEqualTo(Truth.FALSE);
        assertThat(truth(Map.of("not", NO))).isEqualTo(Truth.TRUE);
        assertThat(truth(Map.of("not", UNKNOWN))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void isBlankMeansThatNoWordIsThere() {
        assertThat(fires(Map.of("is-blank", "note"), " … \u200B ")).isTrue();
        assertThat(fires(Map.of("is-blank", "note"), "ja")).isFalse();
    }

    @Test
    void mentionsTakesAListByNameOrWrittenOut() {
        assertThat(fires(Map.of("mentions", "note", "phrases", "boast"), "open networker"))
                .isTrue();
        assertThat(fires(Map.of("mentions", "note", "phrases", List.of("warme groet")), "Warme groet, Noor"))
                .isTrue();
        assertThat(fires(Map.of("mentions", "note", "phrases", List.of("warme groet")), "warm, groet"))
                .isFalse();
    }

    @Test
    void resemblesHoldsFromItsThreshold() {
        Map<String, Object> nearly = Map.of("resembles", "note", "texts", "standard", "at-least", 0.8);
        assertThat(fires(nearly, "Please, join my network. Noor")).isTrue();
        assertThat(fires(nearly, "Please join me for coffee")).isFalse();
        assertThat(fires(nearly, "")).isFalse();
    }

    @Test
    void aDialIsKnownFromThePolicy() {
        assertThat(fires(Map.of("dial", "stance", "is", "curious"), "")).isTrue();
        assertThat(fires(Map.of("dial", "stance", "is", "open"), "")).isFalse();
    }

    @Test
    void isComparesTextsAsAReaderDoes() {
        Map<String, Object> acme = Map.of("is", "company", "value", "ACME B.V");
        assertThat(truth(acme, Map.of("company", "acme b.v."))).isEqualTo(Truth.TRUE);
        assertThat(truth(acme, Map.of("company", "acme"))).isEqualTo(Truth.FALSE);
        assertThat(truth(acme)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void isOneOfTakesAnyOfItsValues() {
        Map<String, Object> known = Map.of("is-one-of", "relation", "values", List.of("met", "agreed"));
        assertThat(truth(known, Map.of("relation", "agreed"))).isEqualTo(Truth.TRUE);
        assertThat(truth(known, Map.of("relation", "no"))).isEqualTo(Truth.FALSE);
        assertThat(truth(known)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void kindsAreTheLabelsOfTheRulesThatFired() {
        Map<String, Object> pitch = rule("pitch", Map.of("mentions", "note", "phrases", List.of("our product")));
        pitch.put("labels", List.of("PITCH"));
        Map<String, Object> asks = rule("a", Map.of("is-one-of", "kinds", "values", List.of("PITCH", "OTHER")));
        Judgement judgement = judge(policy(asks, pitch), Map.of("note", "See our product"));
        assertThat(judgement.findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("a", "pitch");
        assertThat(judgement.findings().getFirst().reasons())
                .isEqualTo(judgement.findings().getLast().reasons());
        assertThat(judge(policy(asks, pitch), Map.of("note", "Hello")).findings())
                .isEmpty();
        assertThat(judge(policy(asks, pitch), Map.of()).findings()).isEmpty();
    }

    @Test
    void numbersAreComparedWithANumberOrAParameter() {
        Map<String, Object> few = Map.of("parameter", "few");
        assertThat(sentTruth(Map.of("at-least", "sent-pending", "value", few), 3))
                .isEqualTo(Truth.TRUE);
        assertThat(sentTruth(Map.of("at-least", "sent-pending", "value", few), 2))
                .isEqualTo(Truth.FALSE);
        assertThat(sentTruth(Map.of("at-most", "sent-pending", "value", 3), 3)).isEqualTo(Truth.TRUE);
        assertThat(sentTruth(Map.of("at-most", "sent-pending", "value", 3), 4)).isEqualTo(Truth.FALSE);
        Map<String, Object> between = Map.of("between", "sent-pending", "from", 2, "to", 4);
        assertThat(sentTruth(between, 1)).isEqualTo(Truth.FALSE);
        assertThat(sentTruth(between, 2)).isEqualTo(Truth.TRUE);
        assertThat(sentTruth(between, 4)).isEqualTo(Truth.TRUE);
        assertThat(sentTruth(between, 5)).isEqualTo(Truth.FALSE);
    }

    @Test
    void daysAreComparedByHowLongAgoTheyWere() {
        Map<String, Object> old = Map.of("at-least", "agreed-on", "value", 2, "unit", "months");
        assertThat(truth(old, Map.of("today", "2026-03-02", "agreed-on", "2025-12-31")))
                .isEqualTo(Truth.TRUE);
        assertThat(truth(old, Map.of("today", "2026-03-02", "agreed-on", "2026-01-02")))
                .isEqualTo(Truth.FALSE);
        assertThat(truth(old, Map.of("agreed-on", "2026-01-02"))).isEqualTo(Truth.UNKNOWN);
        assertThat(truth(old, Map.of("today", "2026-01-02"))).isEqualTo(Truth.UNKNOWN);
        Map<String, Object> lately = Map.of("at-most", "agreed-on", "value", 7);
        assertThat(truth(lately, Map.of("today", "2026-03-02", "agreed-on", "2026-02-23")))
                .isEqualTo(Truth.TRUE);
        assertThat(truth(lately, Map.of("today", "2026-03-02", "agreed-on", "2026-02-22")))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void whetherAFactIsKnownIsAlwaysKnown() {
        assertThat(truth(Map.of("is-known", "headline"))).isEqualTo(Truth.FALSE);
        assertThat(truth(Map.of("is-missing", "headline"))).isEqualTo(Truth.TRUE);
        assertThat(truth(Map.of("is-known", "photo"))).isEqualTo(Truth.TRUE);
        assertThat(truth(Map.of("is-missing", "photo"))).isEqualTo(Truth.FALSE);
    }

    @Test
    void lengthIsInWordsOrInTheUnitsNetworksCount() {
        assertThat(fires(Map.of("longer-than", "note", "words", 2), "een twee drie"))
                .isTrue();
        assertThat(fires(Map.of("longer-than", "note", "words", 3), "een twee drie"))
                .isFalse();
        assertThat(fires(Map.of("shorter-than", "note", "words", 4), "een twee drie"))
                .isTrue();
        assertThat(fires(Map.of("longer-than", "note", "characters", 3), "👍👍"))
                .isTrue();
        assertThat(fires(Map.of("shorter-than", "note", "characters", 4), "👍👍"))
                .isFalse();
        assertThat(truthOn(
                        "invitation.note",
                        Map.of("longer-than", "note", "characters", 200),
                        Map.of("note", "kort", "note-length", 201)))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void mentionsCountsDifferentPhrases() {
        Map<String, Object> two = Map.of("mentions", "note", "phrases", List.of("haast", "geheim"), "at-least", 2);
        assertThat(fires(two, "Haast en geheim")).isTrue();
        assertThat(fires(two, "Haast, haast, haast")).isFalse();
    }

    @Test
    void signalsAddUpAndUnknownOnesKeepTheQuestionOpen() {
        Map<String, Object> scores = Map.of(
                "scores",
                List.of(
                        Map.of("when", YES, "adds", 3),
                        Map.of("when", Map.of("is-known", "photo"), "adds", -1),
                        Map.of("when", UNKNOWN, "adds", 2)),
                "at-least",
                3);
        assertThat(truth(scores)).isEqualTo(Truth.UNKNOWN);
        assertThat(truth(scores, Map.of("photo", true, "headline", ""))).isEqualTo(Truth.TRUE);
        assertThat(truth(scores, Map.of("photo", true, "headline", "x"))).isEqualTo(Truth.FALSE);
        assertThat(truth(scores, Map.of("photo", false))).isEqualTo(Truth.FALSE);
        List<Reason> reasons = judge(policy(rule("a", scores)), Map.of("photo", true, "headline", ""))
                .findings()
                .getFirst()
                .reasons();
        assertThat(reasons)
                .extracting(Reason::says)
                .containsExactly("a profile photo is shown (+3)", "the line under the name is empty (+2)");
    }

    @Test
    void linksAndPlaceholdersAreFound() {
        assertThat(fires(Map.of("has-link", "note"), "Zie www.voorbeeld.nl.")).isTrue();
        assertThat(fires(Map.of("has-link", "note"), "Zie bijv. hier.Dan daar")).isFalse();
        assertThat(fires(Map.of("has-placeholder", "note"), "Dag {voornaam}")).isTrue();
        assertThat(fires(Map.of("has-placeholder", "note"), "Dag Noor")).isFalse();
    }

    @Test
    void aValueIsFoundInAListOfHashesHoweverItIsWritten() {
        Map<String, Object> rival = Map.of("in-list", "company", "list", "rivals");
        assertThat(truth(rival, Map.of("company", " ACME  B̈V"))).isEqualTo(Truth.TRUE);
        assertThat(truth(rival, Map.of("company", "Acme"))).isEqualTo(Truth.FALSE);
    }

    @Test
    void aMemberIsInAGroupOrNotOrNobodySaid() {
        assertThat(truth(Map.of("in-group", "buyers"), Map.of("groups", List.of("buyers"))))
                .isEqualTo(Truth.TRUE);
        assertThat(truth(Map.of("in-group", "buyers"), Map.of("groups", List.of())))
                .isEqualTo(Truth.FALSE);
        assertThat(truth(Map.of("in-group", "buyers"))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void twoFactsAreCompared() {
        Map<String, Object> colleague = Map.of("same-as", "company", "other", "own-company");
        assertThat(truth(colleague, Map.of("company", "Acme", "own-company", "ACME.")))
                .isEqualTo(Truth.TRUE);
        assertThat(truth(colleague, Map.of("company", "Acme", "own-company", "Emca")))
                .isEqualTo(Truth.FALSE);
        assertThat(truth(colleague, Map.of("company", "Acme"))).isEqualTo(Truth.UNKNOWN);
    }

    private static Truth truth(Map<String, Object> condition) {
        return truth(condition, Map.of("photo", true));
    }

    private static Truth sentTruth(Map<String, Object> condition, int pending) {
        return truthOn("invitation.sent", condition, Map.of("sent-pending", pending));
    }

    private static Truth truthOn(String surface, Map<String, Object> condition, Map<String, Object> facts) {
        for (Truth truth : List.of(Truth.TRUE, Truth.FALSE)) {
            Map<String, Object> rule = rule("a", truth == Truth.TRUE ? condition : Map.of("not", condition));
            rule.put("surface", surface);
            Map<String, Object> situation = Map.of("surface", surface, "language", "en", "facts", facts);
            if (!new Engine(PolicyFormat.read(List.of(policy(rule))))
                    .judge(SituationFormat.read(situation))
                    .findings()
                    .isEmpty()) {
                return truth;
            }
        }
        return Truth.UNKNOWN;
    }

    private static Truth truth(Map<String, Object> condition, Map<String, Object> facts) {
        if (!judge(policy(rule("a", condition)), facts).findings().isEmpty()) {
            return Truth.TRUE;
        }
        boolean opposite = !judge(policy(rule("a", Map.of("not", condition))), facts)
                .findings()
                .isEmpty();
        return opposite ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static boolean fires(Map<String, Object> condition, String note) {
        return !judge(policy(rule("a", condition)), Map.of("note", note))
                .findings()
                .isEmpty();
    }

    private static boolean declaresAKind(Path file) {
        try {
            return Files.readString(file).contains("static final PredicateKind KIND");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String fileName(PredicateKind kind) {
        StringBuilder name = new StringBuilder();
        for (String part : List.of(kind.key().split("-", -1))) {
            name.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
        }
        return name + ".java";
    }
}
