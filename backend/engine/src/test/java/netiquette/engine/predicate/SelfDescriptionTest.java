package netiquette.engine.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import netiquette.engine.Language;
import netiquette.engine.LocalText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The editor's form, the documentation and the sentences follow from what a predicate says of itself. */
class SelfDescriptionTest {
    @ParameterizedTest
    @MethodSource("kinds")
    void everyArgumentThatIsDeclaredIsReadAndNoOther(PredicateKind kind) {
        Set<String> read = new TreeSet<>();
        for (List<String> present : subsets(kind.arguments())) {
            RecordedArguments arguments = new RecordedArguments(kind, present);
            try {
                arguments.decode();
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessageContaining("expected");
            }
            read.addAll(arguments.names);
        }
        assertThat(read).containsExactlyInAnyOrderElementsOf(kind.arguments());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aRequiredArgumentIsReadWithoutAskingWhetherItIsThere(PredicateKind kind) {
        for (Argument argument : kind.beside()) {
            if (!argument.optional()) {
                RecordedArguments arguments = new RecordedArguments(kind, List.of());
                arguments.decode();
                assertThat(arguments.names).contains(argument.name());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatStandsBehindTheWordIsReadAsDeclared(PredicateKind kind) {
        String expected = switch (kind.subject()) {
            case CONDITION -> "part";
            case CONDITIONS -> "parts";
            case SIGNALS -> "signals";
            case FACT, TEXT_FACT, NUMBER_FACT -> "fact";
            case DIAL -> "dial";
            case GROUP -> "subjectWord";
            default -> "nothing";
        };
        RecordedArguments arguments = sample(kind);
        arguments.decode();
        assertThat(arguments.subjects).isNotEmpty().containsOnly(expected);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatItMeansIsSaidInBothLanguages(PredicateKind kind) {
        LocalText help = kind.help();
        assertThat(help.en()).matches("[a-z].*[^. ]").isNotEqualTo(help.nl());
        assertThat(help.nl()).matches("[a-z].*[^. ]");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itsSentenceAndTheOppositeAreSaidInBothLanguages(PredicateKind kind) {
        Predicate predicate = sample(kind).decode();
        List<String> sentences = new ArrayList<>();
        for (Language language : Language.values()) {
            sentences.add(predicate.sentence(language, true));
            sentences.add(predicate.sentence(language, false));
        }
        assertThat(sentences)
                .doesNotHaveDuplicates()
                .allMatch(sentence -> sentence.matches("\\S+( \\S+)+"))
                .noneMatch(sentence -> sentence.contains("null") || sentence.contains("["));
    }

    private static List<PredicateKind> kinds() {
        return Predicates.ALL;
    }

    /** With as few of the optional arguments as it can do with. */
    private static RecordedArguments sample(PredicateKind kind) {
        boolean either = kind.beside().stream().allMatch(Argument::optional);
        List<String> present = new ArrayList<>();
        for (Argument argument : kind.beside()) {
            if (!argument.optional() || (either && present.isEmpty())) {
                present.add(argument.name());
            }
        }
        return new RecordedArguments(kind, present);
    }

    private static List<List<String>> subsets(List<String> names) {
        List<List<String>> subsets = new ArrayList<>();
        subsets.add(List.of());
        for (String name : names) {
            for (List<String> without : List.copyOf(subsets)) {
                List<String> with = new ArrayList<>(without);
                with.add(name);
                subsets.add(with);
            }
        }
        return subsets;
    }
}
