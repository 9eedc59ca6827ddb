package netiquette.server.network;

import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What may be changed in a definition, and what its texts are. The same holds where browsers read a policy.
 *
 * @param settled parts that no policy changes
 * @param longest of the changes of one network, in UTF-16 units of JSON
 * @param plainTexts names of texts that are no selectors
 * @param days names of texts that are days
 * @param labels names of lists that hold what controls are called
 * @param steps the steps that texts are there for
 */
record NetworkRules(
        Set<String> settled,
        int longest,
        Set<String> plainTexts,
        Set<String> days,
        Set<String> labels,
        Set<String> steps) {
    static NetworkRules of(JsonNode rules, JsonNode steps) {
        return new NetworkRules(
                texts(rules.path("settled")),
                rules.path("longest").asInt(),
                texts(rules.path("plainTexts")),
                texts(rules.path("days")),
                texts(rules.path("listsOfLabels")),
                texts(steps));
    }

    /** Whether a text under that name, outside of lists, is a selector. */
    boolean isSelector(String name) {
        return !plainTexts.contains(name) && !days.contains(name);
    }

    static Set<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).collect(Collectors.toUnmodifiableSet());
    }
}
