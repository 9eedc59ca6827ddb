package netiquette.server.ruleset;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * What conditions may name.
 *
 * @param phrases lists of phrases
 * @param texts lists of texts
 * @param hashes names of lists of hashes
 * @param parameters names of numbers
 * @param labels the kinds that rules recognise
 */
public record Vocabulary(
        List<DialView> dials,
        List<Group> groups,
        List<WordList> phrases,
        List<WordList> texts,
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
                lists(packs, "phrases"),
                lists(packs, "texts"),
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

    private static List<WordList> lists(List<Pack> packs, String section) {
        Map<String, WordList> lists = new TreeMap<>();
        packs.forEach(pack -> pack.tree()
                .path(section)
                .propertyStream()
                .forEach(list -> lists.put(list.getKey(), WordList.of(list.getKey(), list.getValue()))));
        return List.copyOf(lists.values());
    }

    private static List<String> names(List<Pack> packs, String section) {
        return packs.stream()
                .flatMap(pack -> pack.tree().path(section).propertyNames().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
