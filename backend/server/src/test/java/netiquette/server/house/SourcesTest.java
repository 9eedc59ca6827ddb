package netiquette.server.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import netiquette.engine.predicate.PredicateKind;
import netiquette.engine.predicate.Predicates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be seen in the sources only. */
class SourcesTest {
    private static final Pattern CHANGES_A_REVISION = Pattern.compile(
            "(?i)\\b(update|delete\\s+from|merge\\s+into|truncate(\\s+table)?|drop\\s+table)\\s+revision\\b");

    private static final Pattern REFUSAL = Pattern.compile(
            "(?:super\\(Kind\\.\\w+,|new (?:InvalidDetail|RuleEdit)Exception\\(\\s*[^,]+,)\\s*\"([a-z-]+)\"");

    private final String sources = read(Path.of("src/main"));

    @Test
    void neverChangeARevision() {
        assertThat(CHANGES_A_REVISION.matcher(sources).results().map(MatchResult::group))
                .isEmpty();
        assertThat(sources).contains("insert into revision");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update revision set document = ?",
                "DELETE  FROM revision where team_id = ?",
                "merge into revision using",
                "truncate table revision",
                "drop table revision"
            })
    void wouldBeNoticedIfTheyDid(String planted) {
        assertThat(CHANGES_A_REVISION.matcher(planted).find()).isTrue();
    }

    /** A rule is moved from document to document as it is; what its condition says, only the engine reads. */
    @Test
    void neverLookIntoACondition() {
        assertThat(looksIntoACondition(sources)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rule.path(\"when\")", "tree.get( \"mentions\")", "rule.putObject(\"any\")", "at(\"/when/all\")"
            })
    void wouldBeNoticedLooking(String planted) {
        assertThat(looksIntoACondition(planted)).isTrue();
    }

    private static boolean looksIntoACondition(String source) {
        String words = Predicates.ALL.stream().map(PredicateKind::key).collect(Collectors.joining("|"));
        return Pattern.compile("\\b(path|get|at|has|remove|set|put\\w*|with\\w*)\\(\\s*\"/?(when|" + words + ")[\"/]")
                .matcher(source)
                .find();
    }

    @Test
    void haveATextForEveryRefusalAndNoMore() {
        ResourceBundle texts = ResourceBundle.getBundle("netiquette.server.messages", Locale.ENGLISH);
        Set<String> told = texts.keySet().stream()
                .filter(key -> key.startsWith("refusal."))
                .map(key -> key.split("\\.")[1])
                .collect(Collectors.toSet());

        Set<String> refused =
                REFUSAL.matcher(sources).results().map(found -> found.group(1)).collect(Collectors.toSet());

        assertThat(refused).hasSizeGreaterThan(20).isEqualTo(told);
        assertThat(told)
                .allSatisfy(key ->
                        assertThat(texts.keySet()).contains("refusal." + key + ".title", "refusal." + key + ".detail"));
    }

    private static String read(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> texts = files.filter(file -> file.toString().matches(".*\\.(java|sql|properties)"))
                    .toList();
            StringBuilder all = new StringBuilder();
            for (Path file : texts) {
                all.append(Files.readString(file)).append('\n');
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
