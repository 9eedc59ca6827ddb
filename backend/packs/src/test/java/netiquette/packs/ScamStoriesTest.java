package netiquette.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import netiquette.engine.Judgement;
import netiquette.engine.Tone;
import netiquette.engine.Verdict;
import netiquette.engine.predicate.Conditions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Beside the one rule that recognises a scam stands what this very trick is about: one story, and none without it. */
class ScamStoriesTest {
    private static final String SCAM = "in-06-scam";
    private static final List<PackRule> RULES =
            PackRule.all().filter(rule -> rule.pack().equals("scam-watch")).toList();

    static Stream<PackRule> stories() {
        return RULES.stream().filter(rule -> !rule.id().equals(SCAM));
    }

    static Stream<Example> scams() {
        return RULES.stream().flatMap(rule -> rule.examples().stream()).filter(Example::fires);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void aStoryDecidesNothingAndAsksForTheLabel(PackRule story) {
        assertThat(story.json().has("verdict")).isFalse();
        assertThat(story.json().has("labels")).isFalse();
        Judges.policy(Map.of()).rules().stream()
                .filter(rule -> rule.id().equals(story.id()))
                .forEach(rule -> {
                    List<String> labels = new ArrayList<>();
                    Conditions.labels(rule.when(), labels);
                    assertThat(labels).containsExactly("SCAM");
                    assertThat(rule.tone()).isEqualTo(Tone.DANGER);
                });
    }

    @ParameterizedTest
    @MethodSource("scams")
    void aCardSaysFirstThatItIsAScamAndThenWhichStory(Example scam) {
        Judgement judgement = Judges.at("strict").judge(Situations.of("invitation.received", scam.facts()));
        assertThat(judgement.verdict()).isEqualTo(Verdict.REPORT);
        List<String> said = judgement.findings().stream()
                .map(finding -> finding.rule().id())
                .toList();
        assertThat(said.getFirst()).isEqualTo(SCAM);
        List<String> told = said.stream().filter(ScamStoriesTest::isStory).toList();
        assertThat(told).hasSizeLessThanOrEqualTo(1);
        assertThat(said.subList(1, 1 + told.size())).isEqualTo(told);
        String rule = scam.name().split(" ", -1)[0];
        if (isStory(rule)) assertThat(told).containsExactly(rule);
    }

    private static boolean isStory(String rule) {
        return stories().anyMatch(story -> story.id().equals(rule));
    }
}
