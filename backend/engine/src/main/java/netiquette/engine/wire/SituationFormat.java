package netiquette.engine.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import netiquette.engine.Language;
import netiquette.engine.Situation;
import netiquette.engine.Surface;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Facts;
import org.jspecify.annotations.Nullable;

/** Reads situations. */
public final class SituationFormat {
    private SituationFormat() {}

    /**
     * Reads a situation from a plain tree.
     *
     * @throws FormatException naming the place and the reason
     */
    public static Situation read(@Nullable Object tree) {
        Node node = Node.root(tree);
        Map<Fact, Object> facts = new LinkedHashMap<>();
        Node listed = node.at("facts");
        for (String key : listed.names()) {
            Fact fact = Facts.byKey(key).orElseThrow(() -> listed.at(key).refuse("unknown fact: " + key));
            facts.put(fact, FactValue.read(listed.at(key), fact));
        }
        return new Situation(
                node.at("surface").oneOf(Surface.values(), Surface::key),
                node.at("language").oneOf(Language.values(), Language::key),
                facts);
    }
}
