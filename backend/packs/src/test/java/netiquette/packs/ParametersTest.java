package netiquette.packs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ParametersTest {
    @Test
    void everyFigureNamesWhereItComesFromAndWhen() {
        int figures = 0;
        for (String pack : SourceTree.packs()) {
            for (var parameter : Packs.read(pack).path("parameters").properties()) {
                JsonNode sources = parameter.getValue().path("sources");
                assertThat(sources).as(parameter.getKey()).isNotEmpty();
                for (JsonNode source : sources) {
                    assertThat(source.path("date").asString(""))
                            .as(parameter.getKey())
                            .matches("\\d{4}(-\\d\\d){0,2}");
                    assertThat(source.path("text").path("nl").asString(""))
                            .as(parameter.getKey())
                            .isNotBlank();
                    assertThat(source.path("says").path("nl").asString(""))
                            .as(parameter.getKey())
                            .isNotBlank();
                    assertThat(source.path("says").path("en").asString(""))
                            .as(parameter.getKey())
                            .isNotBlank();
                }
                figures++;
            }
        }
        assertThat(figures).isGreaterThan(10);
    }
}
