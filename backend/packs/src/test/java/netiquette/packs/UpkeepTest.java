package netiquette.packs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class UpkeepTest {
    @Test
    void everyTipIsInBothLanguagesAndWaitsToBeWanted() {
        JsonNode pack = Packs.read("upkeep");
        JsonNode upkeep = pack.get("upkeep");
        assertThat(upkeep.get("optIn").asBoolean()).isTrue();
        assertThat(upkeep.get("tips")).hasSizeGreaterThan(3).allSatisfy(tip -> {
            assertThat(tip.get("text").get("nl").asString()).isNotBlank();
            assertThat(tip.get("text").get("en").asString()).isNotBlank();
        });
        assertThat(pack.get("rules"))
                .allSatisfy(
                        rule -> assertThat(rule.get("when").toString()).contains("{\"is\":\"upkeep\",\"value\":true}"));
    }
}
