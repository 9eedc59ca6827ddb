package netiquette.engine.predicate;

import static netiquette.engine.Documents.judge;
import static netiquette.engine.Documents.policy;
import static netiquette.engine.Documents.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import netiquette.engine.Truth;
import org.junit.jupiter.api.Test;

class PredicatesTest {
    private static final Map<String, Object> YES = Map.of("is", "photo", "value", true);
    private static final Map<String, Object> NO = Map.of("is", "photo", "value", false);
    private static final Map<String, Object> UNKNOWN = Map.of("is-blank", "headline");

    @Test
    void everyPredicateFileIsInTheList() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/netiquette/engine/predicate"))) {
            List<String> withKind = files.filter(PredicatesTest::declaresAKind)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
            List<String> listed = Predicates.ALL.stream()
                    .map(PredicatesTest::fileName)
                    .sorted()
                    .toList();
            assertThat(listed).isEqualTo(withKind);
        }
    }

    @Test
    void allIsFalseIfOnePartIsElseUnknownIfOneIs() {
        assertThat(truth(Map.of("all", List.of(YES, YES)))).isEqualTo(Truth.TRUE);
        assertThat(truth(Map.of("all", List.of(UNKNOWN, NO)))).isEqualTo(Truth.FALSE);
        assertThat(truth(Map.of("all", List.of(YES, UNKNOWN)))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void anyIsTrueIfOnePartIsElseUnknownIfOneIs() {
        assertThat(truth(Map.of("any", List.of(NO, NO)))).isEqualTo(Truth.FALSE);
        assertThat(truth(Map.of("any", List.of(UNKNOWN, YES)))).isEqualTo(Truth.TRUE);
        assertThat(truth(Map.of("any", List.of(NO, UNKNOWN)))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void notTurnsKnownAnswersAroundAndLeavesUnknown() {
        assertThat(truth(Map.of("not", YES))).isEqualTo(Truth.FALSE);
        assertThat(truth(Map.of("not", NO))).isEqualTo(Truth.TRUE);
        assertThat(truth(Map.of("not", UNKNOWN))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void isBlankMeansThatNoWordIsThere() {
        assertThat(fires(Map.of("is-blank", "note"), " … \u200B ")).isTrue();
        assertThat(fires(Map.of("is-blank", "note"), "ja")).isFalse();
    }

    @Test
    void mentionsTakesAListByNameOrWrittenOut() {
        assertThat(fires(Map.of("mentions", "note", "phrases", "boast"), "open networker"))
                .isTrue();
        assertThat(fires(Map.of("mentions", "note", "phrases", List.of("warme groet")), "Warme groet, Noor"))
                .isTrue();
        assertThat(fires(Map.of("mentions", "note", "phrases", List.of("warme groet")), "warm, groet"))
                .isFalse();
    }

    @Test
    void resemblesHoldsFromItsThreshold() {
        Map<String, Object> nearly = Map.of("resembles", "note", "texts", "standard", "at-least", 0.8);
        assertThat(fires(nearly, "Please, join my network. Noor")).isTrue();
        assertThat(fires(nearly, "Please join me for coffee")).isFalse();
        assertThat(fires(nearly, "")).isFalse();
    }

    @Test
    void aDialIsKnownFromThePolicy() {
        assertThat(fires(Map.of("dial", "stance", "is", "curious"), "")).isTrue();
        assertThat(fires(Map.of("dial", "stance", "is", "open"), "")).isFalse();
    }

    private static Truth truth(Map<String, Object> condition) {
        Map<String, Object> facts = Map.of("photo", true);
        if (!judge(policy(rule("a", condition)), facts).findings().isEmpty()) {
            return Truth.TRUE;
        }
        boolean opposite = !judge(policy(rule("a", Map.of("not", condition))), facts)
                .findings()
                .isEmpty();
        return opposite ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static boolean fires(Map<String, Object> condition, String note) {
        return !judge(policy(rule("a", condition)), Map.of("note", note))
                .findings()
                .isEmpty();
    }

    private static boolean declaresAKind(Path file) {
        try {
            return Files.readString(file).contains("static final PredicateKind KIND");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String fileName(PredicateKind kind) {
        StringBuilder name = new StringBuilder();
        for (String part : List.of(kind.key().split("-", -1))) {
            name.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
        }
        return name + ".java";
    }
}
