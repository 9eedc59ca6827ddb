package netiquette.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import netiquette.engine.Engine;
import netiquette.engine.Judgement;
import netiquette.engine.Verdict;
import netiquette.engine.wire.PolicyFormat;
import netiquette.engine.wire.SituationFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class PacksTest {
    private static final Engine ENGINE = new Engine(PolicyFormat.read(Packs.defaultDocuments()));

    /** A calm voice: no exclamation, no command. */
    private static final Pattern SCOLDING = Pattern.compile("!|\\b(moet|nooit|fout|must|never|wrong)\\b");

    static Stream<JsonNode> rules() {
        return Packs.defaultNames().stream().flatMap(name -> Packs.rules(name).stream());
    }

    @Test
    void everyFolderIsAPackWithItsNameAndAPageAboutIt() throws IOException {
        try (Stream<Path> folders = Files.list(Packs.FOLDER).filter(Files::isDirectory)) {
            folders.forEach(folder -> {
                String name = folder.getFileName().toString();
                assertThat(Packs.read(name).get("name").asString()).isEqualTo(name);
                assertThat(folder.resolve("README.md")).exists();
                PolicyFormat.read(List.of(Packs.tree(Packs.read(name))));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyExampleDoesWhatItSays(JsonNode rule) {
        for (JsonNode example : rule.get("examples").get("fires")) {
            assertThat(fired(rule, example))
                    .as("%s fires on %s", rule.get("id"), example)
                    .isTrue();
        }
        for (JsonNode example : rule.get("examples").get("silent")) {
            assertThat(fired(rule, example))
                    .as("%s is silent on %s", rule.get("id"), example)
                    .isFalse();
        }
        assertThat(rule.get("examples").get("fires")).isNotEmpty();
        assertThat(rule.get("examples").get("silent")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyTextAdvisesCalmly(JsonNode rule) {
        for (String part : List.of("says", "because", "but")) {
            for (JsonNode text : rule.get(part)) {
                assertThat(SCOLDING.matcher(text.asString().toLowerCase(Locale.ROOT))
                                .find())
                        .as(text.asString())
                        .isFalse();
            }
        }
        assertThat(SCOLDING.matcher("you must not").find()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsDatedAndToBeReviewed(JsonNode rule) {
        assertThat(rule.get("source").get("date").asString()).matches("\\d{4}(-\\d\\d){0,2}");
        assertThat(rule.get("source").get("ref").asString()).matches("R00\\d-\\d\\d");
        assertThat(rule.get("reviewBy").asString()).matches("20\\d\\d-\\d\\d-\\d\\d");
    }

    @Test
    void everyInvitationWhoseNoteWasReadGetsAVerdict() {
        for (String note : List.of(
                "", "Ik wil je graag toevoegen aan mijn netwerk.", "Dag, we spraken elkaar op de beurs.", "👍")) {
            for (Map<String, Object> seen : List.of(
                    Map.<String, Object>of(),
                    Map.<String, Object>of("photo", true),
                    Map.<String, Object>of("photo", false),
                    Map.<String, Object>of("photo", true, "headline", "Docent", "profile-interesting", false),
                    Map.<String, Object>of("photo", true, "headline", "Docent", "profile-interesting", true))) {
                Map<String, Object> facts = new java.util.LinkedHashMap<>(seen);
                facts.put("note", note);
                assertThat(judge("invitation.received", facts).verdict()).isNotEqualTo(Verdict.NONE);
            }
        }
    }

    private static boolean fired(JsonNode rule, JsonNode example) {
        Judgement judgement = judge(rule.get("surface").asString(), Packs.map(example));
        return judgement.findings().stream()
                .anyMatch(finding -> finding.rule().id().equals(rule.get("id").asString()));
    }

    private static Judgement judge(String surface, Map<String, Object> facts) {
        return ENGINE.judge(SituationFormat.read(Map.of("surface", surface, "language", "nl", "facts", facts)));
    }
}
