package netiquette.server.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import netiquette.engine.Judgement;
import netiquette.engine.wire.SituationFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ScenarioJudgementsTest {
    /** Every case of every scenario, in both languages, under the stances it speaks of. */
    static Stream<Arguments> cases() {
        return Shelf.scenarios()
                .flatMap(scenario -> scenario.get("cases")
                        .valueStream()
                        .flatMap(one -> Stream.of("nl", "en")
                                .map(language -> arguments(
                                        scenario.get("id").asString() + "/"
                                                + one.get("id").asString(),
                                        language,
                                        scenario.get("texts"),
                                        one))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void everyCaseIsJudgedAsTheScenarioSays(String name, String language, JsonNode texts, JsonNode one) {
        for (String stance : Shelf.STANCES) {
            JsonNode expected = one.get("expected").path(stance);
            if (expected.isMissingNode()) expected = one.get("expected").get("every");
            agrees(name + " " + language + " " + stance, judge(stance, language, texts, one), expected);
        }
    }

    @Test
    void anExpectationThatIsNotMetIsNoticed() {
        JsonNode lion = Shelf.scenarios().toList().get(3);
        JsonNode known = lion.get("cases").get(1);
        Judgement judgement = judge("strict", "nl", lion.get("texts"), known);
        agrees("sound", judgement, known.get("expected").get("every"));
        ObjectNode other = ((ObjectNode) known.get("expected").get("every").deepCopy()).put("verdict", "report");
        assertThatThrownBy(() -> agrees("planted", judgement, other)).isInstanceOf(AssertionError.class);
        other.put("verdict", "accept").putArray("fires").add("in-06-scam");
        assertThatThrownBy(() -> agrees("planted", judgement, other)).isInstanceOf(AssertionError.class);
        other.putArray("fires");
        other.putArray("silent").add("in-02-known");
        assertThatThrownBy(() -> agrees("planted", judgement, other)).isInstanceOf(AssertionError.class);
    }

    private static void agrees(String name, Judgement judgement, JsonNode expected) {
        List<String> fired = judgement.findings().stream()
                .map(finding -> finding.rule().id())
                .toList();
        if (expected.has("verdict"))
            assertThat(judgement.verdict().key())
                    .as("%s %s", name, fired)
                    .isEqualTo(expected.get("verdict").asString());
        assertThat(fired).as(name).containsAll(words(expected.path("fires")));
        assertThat(words(expected.path("silent"))).as(name).noneMatch(fired::contains);
    }

    private static Judgement judge(String stance, String language, JsonNode texts, JsonNode one) {
        Map<String, Object> facts = new LinkedHashMap<>();
        one.get("facts")
                .properties()
                .forEach(fact -> facts.put(
                        fact.getKey(),
                        fact.getValue().isObject()
                                ? texts.get(fact.getValue().get("text").asString())
                                        .get(language)
                                        .asString()
                                : Shelf.tree(fact.getValue())));
        return Shelf.engine(stance, one.path("policy"))
                .judge(SituationFormat.read(
                        Map.of("surface", one.get("surface").asString(), "language", language, "facts", facts)));
    }

    private static List<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
