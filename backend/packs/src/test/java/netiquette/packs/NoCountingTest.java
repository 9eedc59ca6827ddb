package netiquette.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import netiquette.engine.Engine;
import netiquette.engine.fact.Facts;
import netiquette.engine.wire.SituationFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quality over quantity: how many connections somebody has counts nowhere. */
class NoCountingTest {
    @Test
    void noFactCountsConnections() {
        assertThat(Facts.ALL).noneMatch(fact -> fact.key().contains("connections"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "curious", "selective", "strict"})
    void fiveHundredConnectionsChangeNoVerdict(String stance) {
        Engine engine = Judges.at(stance);
        for (String note :
                List.of("", "Dag Noor, ik las je stuk over bruggen. Mag ik je een vraag stellen? Groet, Ties")) {
            assertThat(verdict(engine, note, "Projectleider bruggen | 500+ connecties"))
                    .isEqualTo(verdict(engine, note, "Projectleider bruggen"));
        }
    }

    private static Object verdict(Engine engine, String note, String headline) {
        Map<String, Object> facts = Map.of(
                "note", note, "headline", headline, "photo", true, "profile-interesting", true, "relation", "no");
        return engine.judge(SituationFormat.read(
                        Map.of("surface", "invitation.received", "language", "nl", "facts", facts)))
                .verdict();
    }
}
