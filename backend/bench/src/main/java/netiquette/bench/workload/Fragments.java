package netiquette.bench.workload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** The invented words and sentences that invitations and phrases are put together from. */
record Fragments(
        List<String> names, List<String> roles, List<String> companies, Map<String, LanguageFragments> languages) {
    /** The fragments of one language; {@code join} stands between the two halves of a compound. */
    record LanguageFragments(
            String join,
            List<String> links,
            List<String> first,
            List<String> second,
            List<String> adjectives,
            List<String> verbs,
            List<String> greetings,
            List<String> sentences,
            List<String> carriers,
            List<String> closings) {
        String noun(Dice dice) {
            return dice.of(first) + join + dice.of(second);
        }
    }

    static Fragments read() {
        try (InputStream in = Fragments.class.getResourceAsStream("/bench/fragments.json")) {
            return JsonMapper.builder().build().readValue(Objects.requireNonNull(in), Fragments.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LanguageFragments in(String language) {
        return Objects.requireNonNull(languages.get(language));
    }

    String headline(Dice dice) {
        return dice.of(roles) + " · " + dice.of(companies);
    }
}
