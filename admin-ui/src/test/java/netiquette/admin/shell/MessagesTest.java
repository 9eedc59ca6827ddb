package netiquette.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d");
    private static final Pattern SCOLDING =
            Pattern.compile("(?i)\\b(must|never|wrong|moet|moeten|nooit|fout|fouten|verkeerd)\\b|!|'");

    private final Messages messages = new Messages();

    @Test
    void areTheSameInBothLanguages() {
        assertThat(Bundle.of("nl").keySet()).isEqualTo(Bundle.of("en").keySet());
    }

    @Test
    void haveTheSamePlacesInBothLanguages() {
        Bundle.of("en")
                .forEach((key, text) -> assertThat(places(Bundle.of("nl").getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(places(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void adviseAndDoNotScold(String language) {
        // "A revision never changes" is a promise, not a demand.
        Bundle.of(language).entrySet().stream()
                .filter(text -> !text.getKey().equals("revisions.about"))
                .forEach(text -> assertThat(text.getValue()).as(text.getKey()).doesNotContainPattern(SCOLDING));
    }

    /** Java divides the outer one at the bars of the inner one. */
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void haveNoChoiceWithinAChoice(String language) {
        Bundle.of(language)
                .forEach((key, text) -> assertThat(text).as(key).doesNotContainPattern("choice,[^}]*\\{\\d,choice"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void canAllBeFilledIn(String language) {
        Bundle.of(language)
                .keySet()
                .forEach(key -> assertThat(messages.getTranslation(key, Locale.of(language), 1, 2))
                        .as(key)
                        .isNotBlank()
                        .doesNotContain("{"));
    }

    @Test
    void speakEnglishToSomebodyWhoReadsNeither() {
        assertThat(messages.getTranslation("rules.title", Locale.JAPAN)).isEqualTo("Rules");
    }

    @Test
    void refuseAKeyThatDoesNotExist() {
        assertThatThrownBy(() -> messages.getTranslation("no.such.key", Locale.ENGLISH))
                .isInstanceOf(MissingResourceException.class);
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }
}
