package netiquette.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import netiquette.engine.Level;
import netiquette.engine.Rule;
import netiquette.engine.wire.FormatException;
import netiquette.engine.wire.PolicyFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** A matter of taste is advised at most with a click to go on, wherever any dial stands. */
class TasteNeverBlocksTest {
    /** Each position of each dial, the others as shipped. */
    static Stream<Map<String, String>> positions() {
        return Packs.defaultNames().stream()
                .flatMap(pack -> Packs.read(pack).path("dials").properties().stream())
                .flatMap(dial -> dial.getValue()
                        .path("values")
                        .valueStream()
                        .map(value -> Map.of(dial.getKey(), value.asString())));
    }

    @ParameterizedTest
    @MethodSource("positions")
    void noPositionOfADialBlocksOnTaste(Map<String, String> dials) {
        List<Rule> taste =
                Judges.policy(dials).rules().stream().filter(Rule::taste).toList();
        assertThat(taste).hasSizeGreaterThan(20).noneMatch(rule -> rule.level() == Level.BLOCK);
    }

    /** A level hangs on one dial, so the positions of one dial at a time are all there is to it. */
    @Test
    void aLevelHangsOnOneDial() {
        for (String pack : SourceTree.packs()) {
            for (JsonNode rule : Packs.read(pack).path("rules")) {
                JsonNode level = rule.get("level");
                assertThat(level.isString() || level.get("is").valueStream().allMatch(JsonNode::isString))
                        .as(rule.get("id").asString())
                        .isTrue();
            }
        }
    }

    @Test
    void aPackThatWouldBlockOnTasteIsRefused() {
        Map<String, Object> planted = Planted.document(Map.of("level", "block", "taste", true));
        assertThatThrownBy(() -> PolicyFormat.read(List.of(planted)))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("taste");
    }
}
