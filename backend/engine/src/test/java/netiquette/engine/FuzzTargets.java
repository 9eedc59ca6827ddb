package netiquette.engine;

import static netiquette.engine.Documents.policy;
import static netiquette.engine.Documents.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import netiquette.engine.cases.Chance;
import netiquette.engine.cases.PolicyMaker;
import netiquette.engine.cases.SituationMaker;
import netiquette.engine.cases.Spoiler;
import netiquette.engine.wire.FormatException;
import netiquette.engine.wire.JudgementFormat;
import netiquette.engine.wire.PolicyFormat;
import netiquette.engine.wire.SituationFormat;

/** What is done with any bytes at all: they are refused with a place and a reason, or they are judged. */
final class FuzzTargets {
    private FuzzTargets() {}

    /** Documents and a situation with a few things wrong; true if they were judged after all. */
    static boolean decode(byte[] bytes) {
        Chance chance = Chance.of(bytes);
        Surface surface = chance.oneOf(List.of(Surface.values()));
        Object situation = SituationMaker.on(surface, chance);
        Object documents = PolicyMaker.documents(chance, surface);
        for (int left = chance.below(4); left > 0; left--) {
            documents = spoilt(documents, chance);
            situation = spoilt(situation, chance);
        }
        try {
            Policy policy = PolicyFormat.read(documents instanceof List<?> list ? list : List.of(documents));
            JudgementFormat.once(new Engine(policy).judge(SituationFormat.read(situation)));
            return true;
        } catch (FormatException e) {
            assertThat(e.reason()).isNotBlank();
            return false;
        }
    }

    private static Object spoilt(Object tree, Chance chance) {
        Object spoilt = Spoiler.spoil(tree, chance);
        return spoilt == null ? "" : spoilt;
    }

    /** A text that is looked at in every way, for what stands in its own first half; true if that was a phrase. */
    static boolean look(byte[] bytes) {
        String text = new String(bytes, bytes.length % 2 == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8);
        String half = text.substring(0, text.length() / 2);
        try {
            Map<String, Object> mentions = Map.of("mentions", "note", "phrases", List.of("foto's", half));
            Map<String, Object> resembles = Map.of("resembles", "note", "texts", List.of(half), "at-least", 0.5);
            check(policy(rule("mentions", mentions), rule("resembles", resembles)), text);
            return true;
        } catch (FormatException e) {
            Map<String, Object> rivals = Map.of("in-list", "note", "list", "rivals");
            Map<String, Object> same = Map.of("is", "note", "value", half);
            Map<String, Object> link = Map.of("has-link", "note");
            Map<String, Object> placeholder = Map.of("has-placeholder", "note");
            check(policy(rule("a", rivals), rule("b", same), rule("c", link), rule("d", placeholder)), text);
            return false;
        }
    }

    private static void check(Map<String, Object> document, String note) {
        Judgement judgement = Documents.judge(document, Map.of("note", note));
        for (Finding finding : judgement.findings()) {
            for (Reason reason : finding.reasons()) {
                assertThat(reason.spans())
                        .allMatch(
                                span -> 0 <= span.start() && span.start() < span.end() && span.end() <= note.length());
            }
        }
        assertThat(JudgementFormat.once(judgement)).startsWith("{").endsWith("}");
    }
}
