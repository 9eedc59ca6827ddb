package netiquette.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import netiquette.engine.fact.Choice;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Facts;
import netiquette.engine.fact.Type;
import netiquette.engine.predicate.Argument;
import netiquette.engine.predicate.PredicateKind;
import netiquette.engine.predicate.Predicates;

/** The tables of the documentation. Run {@code main} in this module's folder to write them anew. */
final class ReferencePages {
    static final Path README = Path.of("README.md");
    static final Path FACTS = Path.of("FACTS.md");
    private static final String HEAD = "| word | behind it | beside it | holds if |";

    private ReferencePages() {}

    public static void main(String[] arguments) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(README));
        int from = lines.indexOf(HEAD);
        while (from < lines.size() && lines.get(from).startsWith("|")) {
            lines.remove(from);
        }
        lines.addAll(from, predicates());
        Files.write(README, lines);
        Files.write(FACTS, facts());
    }

    static List<String> predicates() {
        List<String> rows = new ArrayList<>(List.of(HEAD, "|---|---|---|---|"));
        for (PredicateKind kind : Predicates.ALL) {
            rows.add("| `%s` | %s | %s | %s |"
                    .formatted(
                            kind.key(),
                            words(kind.subject()),
                            beside(kind),
                            kind.help().en()));
        }
        return rows;
    }

    private static String beside(PredicateKind kind) {
        boolean either = kind.beside().stream().allMatch(Argument::optional);
        StringBuilder beside = new StringBuilder();
        for (Argument argument : kind.beside()) {
            beside.append(beside.isEmpty() ? "" : either ? " or " : ", ");
            beside.append('`').append(argument.name()).append('`');
            beside.append(argument.optional() && !either ? " if wanted" : "");
        }
        return beside.toString();
    }

    private static String words(Argument.Kind kind) {
        return switch (kind) {
            case CONDITION -> "a condition";
            case CONDITIONS -> "conditions";
            case SIGNALS -> "signals: `when`, `adds`, perhaps `called`";
            case FACT -> "a fact";
            case TEXT_FACT -> "a text";
            case NUMBER_FACT -> "a number or date";
            case DIAL -> "a dial";
            case GROUP -> "a group";
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    static List<String> facts() {
        List<String> lines = new ArrayList<>(List.of(
                "# Facts",
                "",
                "Everything a rule may look at. *Seen* is read from the page, *asked* is the member's answer, *remembered* is kept on the device, *given* comes",
                "with the member's account. What is not there is unknown. The page is written from the catalogue by `ReferencePages`.",
                "",
                "| fact | value | from | surfaces | in a sentence | in Dutch | question |",
                "|---|---|---|---|---|---|---|"));
        for (Fact fact : Facts.ALL) {
            lines.add("| `%s` | %s | %s | %s | %s | %s | %s |"
                    .formatted(
                            fact.key(),
                            value(fact),
                            fact.provenance().name().toLowerCase(Locale.ROOT),
                            surfaces(fact),
                            fact.name().en(),
                            fact.name().nl(),
                            fact.asks().map(LocalText::en).orElse("")));
        }
        return lines;
    }

    private static String value(Fact fact) {
        return fact.type() == Type.CHOICE
                ? String.join(
                        " ",
                        fact.choices().stream()
                                .map(Choice::key)
                                .map(key -> "`" + key + "`")
                                .toList())
                : fact.type().name().toLowerCase(Locale.ROOT);
    }

    private static String surfaces(Fact fact) {
        return fact.surfaces().isEmpty()
                ? "all"
                : String.join(", ", fact.surfaces().stream().map(Surface::key).toList());
    }
}
