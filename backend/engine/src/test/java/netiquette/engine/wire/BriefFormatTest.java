package netiquette.engine.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.Engine;
import netiquette.engine.Judgement;
import netiquette.engine.cases.Case;
import netiquette.engine.cases.Cases;
import netiquette.engine.cases.ConformanceCases;
import netiquette.engine.cases.HandWritten;
import netiquette.engine.cases.MadeUp;
import netiquette.engine.cases.Prepared;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BriefFormatTest {
    @Test
    void theBriefJudgementIsTheWholeOneWithoutWhatIsLeftOut() {
        int judged = 0;
        for (HandWritten row : ConformanceCases.byHand()) {
            Case one = row.asCase();
            Engine engine = Prepared.of(one.documents()).engine();
            if (engine != null && one.situation() != null && isReadable(one)) {
                Judgement judgement = engine.judge(SituationFormat.read(one.situation()));
                assertThat(Cases.read(brief(judgement))).as(row.name()).isEqualTo(shortened(judgement));
                judged++;
            }
        }
        assertThat(judged).isGreaterThan(140);
    }

    @Test
    void whatWasWrittenBeforeInAnotherLanguageIsNotSaidAgain() {
        Case one = ConformanceCases.byHand().stream()
                .map(HandWritten::asCase)
                .filter(row -> Prepared.of(row.documents())
                        .judge(row.situation())
                        .text()
                        .contains("\"says\""))
                .findFirst()
                .orElseThrow();
        Engine engine = new Engine(PolicyFormat.read(one.documents()));
        BriefFormat format = new BriefFormat();
        for (String language : List.of("en", "nl", "en")) {
            Judgement judgement = engine.judge(SituationFormat.read(in(language, one)));
            assertThat(Cases.read(format.of(judgement))).isEqualTo(shortened(judgement));
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void whatWasWrittenBeforeForAnotherOutcomeIsNotSaidAgain(MadeUp made) {
        Engine engine = made.engine();
        BriefFormat format = new BriefFormat();
        for (int count = 0; count < 30; count++) {
            Judgement judgement = engine.judge(made.read(made.facts()));
            assertThat(Cases.read(format.of(judgement))).isEqualTo(shortened(judgement));
        }
    }

    private static List<MadeUp> policies() {
        return MadeUp.policies(50_000, 100).toList();
    }

    private static Map<String, @Nullable Object> in(String language, Case one) {
        Map<String, @Nullable Object> situation = new LinkedHashMap<>();
        if (one.situation() instanceof Map<?, ?> read) {
            read.forEach((name, value) -> situation.put((String) name, value));
        }
        situation.put("language", language);
        return situation;
    }

    private static boolean isReadable(Case one) {
        return Prepared.of(one.documents()).judge(one.situation()).name().equals("judgement");
    }

    private static String brief(Judgement judgement) {
        return new BriefFormat().of(judgement);
    }

    private static Map<String, @Nullable Object> shortened(Judgement judgement) {
        Map<String, @Nullable Object> whole = Cases.read(JudgementFormat.once(judgement));
        whole.remove("checks");
        whole.put("findings", each(whole.get("findings"), List.of("rule", "level", "tone", "says", "actions")));
        whole.put("questions", each(whole.get("questions"), List.of("fact", "asks", "rule")));
        return whole;
    }

    /** Of actions only how many. */
    private static List<Map<String, @Nullable Object>> each(@Nullable Object list, List<String> names) {
        List<Map<String, @Nullable Object>> each = new ArrayList<>();
        for (Object item : (List<?>) list) {
            Map<String, @Nullable Object> kept = new LinkedHashMap<>();
            for (String name : names) {
                Object value = ((Map<?, ?>) item).get(name);
                kept.put(name, value instanceof List<?> some ? some.size() : value);
            }
            each.add(kept);
        }
        return each;
    }
}
