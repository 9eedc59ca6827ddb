package netiquette.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import netiquette.engine.Engine;
import netiquette.engine.Truth;
import netiquette.engine.wire.PolicyFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class PacksTest {
    private static final Map<String, Engine> ENGINES = new ConcurrentHashMap<>();

    static Stream<PackRule> rules() {
        return PackRule.all();
    }

    @Test
    void everyFolderIsAPackWithItsNameAndAPageAboutIt() throws IOException {
        try (Stream<Path> folders = Files.list(Packs.FOLDER).filter(Files::isDirectory)) {
            folders.forEach(folder -> {
                String name = folder.getFileName().toString();
                assertThat(Packs.read(name).get("name").asString()).isEqualTo(name);
                assertThat(folder.resolve("README.md")).exists();
                PolicyFormat.read(documents(name, Map.of()));
            });
        }
    }

    /** An example is about its own rule, whichever row of the table decides. */
    @ParameterizedTest
    @MethodSource("rules")
    void everyExampleDoesWhatItSays(PackRule rule) {
        for (Example example : rule.examples()) {
            assertThat(fires(rule, example)).as(example.toString()).isEqualTo(example.fires());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsDatedAndToBeReviewed(PackRule rule) {
        JsonNode source = rule.json().get("source");
        assertThat(source.get("date").asString()).matches("20\\d\\d(-(0[1-9]|1[0-2])(-[0-3]\\d)?)?");
        assertThat(source.get("ref").asString()).matches("R00[0-4]-\\d\\d");
        assertThat(source.path("author").isString()).isTrue();
        assertThat(source.get("text").toString()).hasSizeGreaterThan(4);
        assertThat(rule.json().get("reviewBy").asString()).matches("20(2[6-9]|3\\d)-(0[1-9]|1[0-2])-[0-3]\\d");
    }

    @Test
    void noTwoRulesShareANameOrAFormerName() {
        Set<String> names = new HashSet<>();
        rules().forEach(rule -> {
            assertThat(rule.id()).matches("[a-z]+(-[a-z0-9]+)+");
            assertThat(names.add(rule.id())).as(rule.id()).isTrue();
            rule.json()
                    .path("aliases")
                    .forEach(alias -> assertThat(names.add(alias.asString()))
                            .as(alias.asString())
                            .isTrue());
        });
        assertThat(names).hasSizeGreaterThan(100);
    }

    private static boolean fires(PackRule rule, Example example) {
        Engine engine = ENGINES.computeIfAbsent(
                (Packs.defaultNames().contains(rule.pack()) ? "" : rule.pack()) + example.dials(),
                any -> new Engine(PolicyFormat.read(documents(rule.pack(), example.dials()))));
        assertThat(rule.json().get("surface").toString()).as(example.toString()).contains(example.surface());
        return engine.trace(Situations.of(example.surface(), example.facts())).stream()
                .anyMatch(one -> one.rule().id().equals(rule.id()) && one.truth() == Truth.TRUE);
    }

    /** The default packs and this one, with dials turned. */
    private static List<Object> documents(String pack, Map<String, String> dials) {
        List<Object> documents = new ArrayList<>(Judges.documents(dials));
        if (!Packs.defaultNames().contains(pack)) {
            documents.add(documents.size() - 1, Judges.pack(pack));
        }
        return documents;
    }
}
