package netiquette.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {
    @Test
    void findsWhatWasLeftToBeFilledIn() {
        String text =
                "Beste {first}, {{x}} {{ first_name }} [Name] [jouw naam] <naam> %FIRSTNAME% [Bedrijf/Organisatie]";
        assertThat(placeholders(text))
                .containsExactly(
                        "{first}",
                        "{{x}}",
                        "{{ first_name }}",
                        "[Name]",
                        "[jouw naam]",
                        "<naam>",
                        "%FIRSTNAME%",
                        "[Bedrijf/Organisatie]");
    }

    @Test
    void bracketsAndPercentagesAloneAreNone() {
        assertThat(placeholders("I <3 this [sic] [1] <b>bold</b> 50% van 60% {} [] {1} [EN below] <a@b.nl> 5%korting"))
                .isEmpty();
        assertThat(placeholders("{ [ < % {{ {a [name")).isEmpty();
    }

    @Test
    void aLongTextTakesNoTimeToSpeakOf() {
        for (String part : List.of("{", "[", "<", "%", "{a", "%a", "{{")) {
            assertThat(placeholders(part.repeat(200_000)).size()).isLessThanOrEqualTo(200_000);
        }
    }

    private static List<String> placeholders(String text) {
        return Placeholders.in(text).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }
}
