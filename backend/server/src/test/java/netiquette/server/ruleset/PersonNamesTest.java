package netiquette.server.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class PersonNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vraag het aan Eva van Dalen. | Eva van Dalen",
                "Volgens Oduya Brandsma mag het. | Oduya Brandsma",
                "Ludovica Brontsema zei het al. | Ludovica Brontsema",
                "Dat vindt meneer Kuiperszoon ook. | meneer Kuiperszoon",
                "Ask Ms. Featherstonehaugh first. | Ms. Featherstonehaugh",
                "As mevrouw De Wolf-Aerts said. | mevrouw De Wolf-Aerts",
                "Jan-Willem van der Meulenbelt is out. | Jan-Willem van der Meulenbelt",
            })
    void areSeen(String text, String name) {
        assertThat(PersonNames.in(text)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kijk eerst even naar het profiel. Vraag dan pas.",
                "On LinkedIn the button sends at once. In Outlook it asks.",
                "Dear {firstName}, thank you for your note.",
                "Sales Navigator and Recruiter are sold apart.",
                "Op maandag in Utrecht, of in Amsterdam.",
                "See User Agreement 8.2.",
                "DIT IS GEEN NAAM",
                "",
            })
    void areNotSeenEverywhere(String text) {
        assertThat(PersonNames.in(text)).isEmpty();
    }

    @Test
    void areNotSeenInWhatRulesOfThePacksSay() {
        Packs packs = new Packs();
        List<String> seen = packs.named(packs.defaults()).stream()
                .flatMap(pack -> pack.rules().stream())
                .flatMap(PersonNamesTest::said)
                .flatMap(text -> PersonNames.in(text).stream())
                .toList();
        assertThat(seen).isEmpty();
    }

    @Test
    void doNotTakeLongToLookFor() {
        assertThat(PersonNames.in("Van de ".repeat(20_000))).isEmpty();
        assertThat(PersonNames.in("Aa".repeat(50_000))).isEmpty();
    }

    private static Stream<String> said(ObjectNode rule) {
        return Stream.of("says", "because", "but")
                .flatMap(part -> Stream.of("en", "nl")
                        .map(language -> rule.path(part).path(language).asString()));
    }
}
