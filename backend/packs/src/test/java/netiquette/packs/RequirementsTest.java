package netiquette.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementsTest {
    private static final Artefacts ARTEFACTS = new Artefacts();
    private static final Set<String> LEFT_OUT = Set.of("R004-21", "R000-29");
    private static final Map<String, Integer> COUNTS =
            Map.of("R000", 38, "R001", 31, "R002", 56, "R003", 51, "R004", 29);
    private static final Pattern REFERENCE = Pattern.compile("R00\\d-\\d\\d");

    static Stream<Requirement> requirements() {
        return Requirement.all().stream();
    }

    @Test
    void thereAreTwoHundredAndFiveWithoutAGap() {
        assertThat(requirements().map(Requirement::id)).hasSize(205).containsExactlyInAnyOrderElementsOf(expected());
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void whatItPointsToIsThereAndIsShownByATest(Requirement requirement) {
        assertThat(problems(requirement)).isEmpty();
    }

    @Test
    void noTwoSayTheSame() {
        assertThat(requirements().map(Requirement::says)).doesNotHaveDuplicates();
    }

    @Test
    void whatThePacksReferToIsARequirement() {
        List<String> ids = requirements().map(Requirement::id).toList();
        for (String pack : SourceTree.packs()) {
            REFERENCE
                    .matcher(Packs.read(pack).toString())
                    .results()
                    .forEach(found -> assertThat(ids).as(pack).contains(found.group()));
        }
        SourceTree.scenarios()
                .forEach(scenario -> assertThat(ids)
                        .contains(scenario.get("source").get("ref").asString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule:in-99-not-there",
                "dial:stance/furious",
                "template:t-99",
                "parameter:none",
                "item:net-99",
                "upkeep:mnt-99",
                "label:NOBODY",
                "pack:none",
                "fact:shoe-size",
                "surface:moon",
                "scenario:s-29",
                "scenario:s-04/forgotten",
                "class:netiquette.engine.Nothing",
                "file:extension/src/nothing.ts",
                "rule"
            })
    void aPlantedReferenceThatDanglesIsFound(String dangling) {
        assertThat(problems(planted("done", List.of(dangling), List.of(REAL_TEST), "")))
                .containsExactly(dangling + " is not there");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "netiquette.packs.RequirementsTest#notThere",
                "netiquette.packs.NoSuchTest#thereAreTwoHundredAndFiveWithoutAGap",
                "netiquette.packs.RequirementsTest",
                "netiquette.packs.RequirementsTest#planted",
                "extension/test/nothing.test.ts#is there",
                "extension/test/manifest.test.ts",
                "extension/test/manifest.test.ts#sells what it reads",
                "extension/src/manifest.json#manifest_version"
            })
    void aPlantedTestThatIsNotThereIsFound(String missing) {
        assertThat(problems(planted("done", List.of("pack:scam-watch"), List.of(missing), "")))
                .containsExactly("the test " + missing + " is not there");
    }

    @Test
    void nothingIsDoneWithoutAnArtefactAndATestNorOpenWithoutAReason() {
        assertThat(problems(planted("done", List.of(), List.of(), ""))).hasSize(2);
        assertThat(problems(planted("open", List.of(), List.of(), ""))).hasSize(1);
        assertThat(problems(planted("left-out", List.of(), List.of(), ""))).hasSize(1);
        assertThat(problems(planted("perhaps", List.of(), List.of(), ""))).hasSize(1);
        assertThat(problems(planted("done", List.of("pack:scam-watch"), List.of(REAL_TEST), "")))
                .isEmpty();
    }

    private static final String REAL_TEST = "netiquette.packs.RequirementsTest#thereAreTwoHundredAndFiveWithoutAGap";

    private static Requirement planted(String status, List<String> artefacts, List<String> tests, String waitsFor) {
        return new Requirement("R001-01", "Planted.", status, artefacts, tests, waitsFor);
    }

    private static List<String> problems(Requirement requirement) {
        List<String> problems = new ArrayList<>();
        requirement.artefacts().stream()
                .filter(one -> !ARTEFACTS.have(one))
                .forEach(one -> problems.add(one + " is not there"));
        requirement.tests().stream()
                .filter(one -> !ShownBy.isThere(one))
                .forEach(one -> problems.add("the test " + one + " is not there"));
        if (requirement.says().length() > 200 || !requirement.says().endsWith("."))
            problems.add("not one plain sentence");
        switch (requirement.status()) {
            case "done" -> {
                if (requirement.artefacts().isEmpty()) problems.add("done, and nothing to point at");
                if (requirement.tests().isEmpty()) problems.add("done, and no test shows it");
            }
            case "open" -> {
                if (!Set.of("extension", "admin", "stage").contains(requirement.waitsFor()))
                    problems.add("open, and nobody knows what it waits for");
            }
            case "left-out" -> {
                if (!LEFT_OUT.contains(requirement.id())) problems.add("may not be left out");
            }
            default -> problems.add("no status: " + requirement.status());
        }
        return problems;
    }

    private static List<String> expected() {
        return COUNTS.entrySet().stream()
                .flatMap(article -> IntStream.rangeClosed(1, article.getValue())
                        .mapToObj(number -> String.format(Locale.ROOT, "%s-%02d", article.getKey(), number)))
                .toList();
    }
}
