package netiquette.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a rule says: short, calm, with the other side. */
class RuleTextsTest {
    private static final Map<String, Integer> AT_MOST = Map.of("says", 140, "because", 280, "but", 280);
    private static final List<String> LANGUAGES = List.of("nl", "en");

    /** A calm voice: no exclamation, no command. */
    private static final Pattern SCOLDING =
            Pattern.compile("!|(?<!\\p{L})(moet|moeten|nooit|fout|foute|must|never|wrong)(?!\\p{L})");

    /** What somebody is quoted as saying is theirs. */
    private static final Pattern QUOTED = Pattern.compile("‘[^’]*’|“[^”]*”|\"[^\"]*\"|„[^”]*”");

    static Stream<PackRule> rules() {
        return PackRule.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyTextIsThereAndFits(PackRule rule) {
        AT_MOST.forEach((part, most) -> LANGUAGES.forEach(language -> assertThat(rule.text(part, language))
                .as("%s %s %s", rule, part, language)
                .isNotBlank()
                .hasSizeLessThanOrEqualTo(most)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyTextAdvisesCalmly(PackRule rule) {
        if (rule.json().path("tone").asString("").equals("danger")) return;
        AT_MOST.keySet()
                .forEach(part -> LANGUAGES.forEach(language -> assertThat(scolds(rule.text(part, language)))
                        .as("%s %s %s", rule, part, rule.text(part, language))
                        .isFalse()));
    }

    /** A contested rule cannot do with an empty phrase on the other side, and the two sides are not the same. */
    @ParameterizedTest
    @MethodSource("rules")
    void theOtherSideIsAnother(PackRule rule) {
        LANGUAGES.forEach(language -> assertThat(rule.text("but", language))
                .as(rule.id())
                .isNotEqualTo(rule.text("because", language))
                .isNotEqualTo(rule.text("says", language))
                .hasSizeGreaterThan(15));
    }

    @Test
    void aScoldingTextIsFound() {
        assertThat(scolds("You must not do this")).isTrue();
        assertThat(scolds("Dat moet anders")).isTrue();
        assertThat(scolds("Nooit doen")).isTrue();
        assertThat(scolds("Mooi!")).isTrue();
        assertThat(scolds("Some say “never do this” and mean it")).isFalse();
        assertThat(scolds("Volgens ‘wat fout is’ in de column")).isFalse();
        assertThat(scolds("De foto is mooi, en moeite waard")).isFalse();
    }

    private static boolean scolds(String text) {
        String own = QUOTED.matcher(text).replaceAll("");
        return SCOLDING.matcher(own.toLowerCase(Locale.ROOT)).find();
    }
}
