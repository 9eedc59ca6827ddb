package netiquette.server.ruleset;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What conditions may name.
 *
 * @param phrases names of lists of phrases
 * @param texts names of lists of texts
 * @param hashes names of lists of hashes
 * @param parameters names of numbers
 * @param labels the kinds that rules recognise
 */
public record Vocabulary(
        List<DialView> dials,
        List<Group> groups,
        List<String> phrases,
        List<String> texts,
        List<String> hashes,
        List<String> parameters,
        List<String> labels) {
    /** Copies the lists. */
    public Vocabulary {
        dials = List.copyOf(dials);
        groups = List.copyOf(groups);
        phrases = List.copyOf(phrases);
        texts = List.copyOf(texts);
        hashes = List.copyOf(hashes);
        parameters = List.copyOf(parameters);
        labels = List.copyOf(labels);
    }

    static Vocabulary of(List<Pack> packs, List<DialView> dials, List<Group> groups) {
        return new Vocabulary(
                dials,
                groups,
                names(packs, "phrases"),
                names(packs, "texts"),
                names(packs, "lists"),
                names(packs, "parameters"),
                packs.stream()
                        .flatMap(pack -> pack.rules().stream())
                        .flatMap(rule -> rule.path("labels").valueStream())
                        .map(JsonNode::asString)
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static List<String> names(List<Pack> packs, String section) {
        return packs.stream()
                .flatMap(pack -> pack.tree().path(section).propertyNames().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
