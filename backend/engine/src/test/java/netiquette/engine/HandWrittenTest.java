package netiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import netiquette.engine.cases.Case;
import netiquette.engine.cases.Cases;
import netiquette.engine.cases.ConformanceCases;
import netiquette.engine.cases.HandWritten;
import netiquette.engine.cases.Prepared;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HandWrittenTest {
    @ParameterizedTest
    @MethodSource("rows")
    void theJvmSaysWhatAReaderExpects(HandWritten row) {
        assertThat(said(row)).isEqualTo(row.expect());
    }

    @Test
    void thereAreAHundredAndFiftyAtLeastAndEachIsAboutSomethingElse() {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(rows()).extracting(HandWritten::name).doesNotHaveDuplicates();
    }

    @Test
    void theJvmJudgesAsTheRenderedCasesSay() throws IOException {
        assertThat(ConformanceCases.lines()).isEqualTo(Files.readAllLines(ConformanceCases.FILE));
    }

    private static List<HandWritten> rows() {
        return ConformanceCases.byHand();
    }

    /** The judgement in a word or two: the answer to a condition, or the rules that fired, the verdict and the questions. */
    private static String said(HandWritten row) {
        Case one = row.asCase();
        Prepared.Said answer = Prepared.of(one.documents()).judge(one.situation());
        if (!answer.name().equals("judgement")) {
            return answer.text();
        }
        Map<String, @Nullable Object> judgement = Cases.read(answer.text());
        List<String> fired = each(judgement.get("findings"), "rule");
        if (row.row().containsKey("when")) {
            return fired.isEmpty() ? "unknown" : String.join(" ", fired);
        }
        List<String> said = new ArrayList<>(fired);
        if (!"none".equals(judgement.get("verdict"))) {
            said.add("→ " + judgement.get("verdict"));
        }
        for (String question : each(judgement.get("questions"), "fact")) {
            said.add(question + "?");
        }
        return String.join(" ", said);
    }

    private static List<String> each(@Nullable Object list, String name) {
        List<String> each = new ArrayList<>();
        if (list instanceof List<?> items) {
            for (Object item : items) {
                each.add(item instanceof Map<?, ?> map ? String.valueOf(map.get(name)) : "");
            }
        }
        return each;
    }
}
