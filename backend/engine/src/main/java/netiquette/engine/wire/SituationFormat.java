package netiquette.engine.wire;

import java.util.ArrayList;
import java.util.List;
import netiquette.engine.Language;
import netiquette.engine.Situation;
import netiquette.engine.Surface;
import netiquette.engine.Unreadable;
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
        List<Fact> facts = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        Node listed = node.at("facts");
        for (String name : listed.object().keySet()) {
            Node seen = listed.at(name);
            Fact fact = Facts.byKey(seen.name()).orElseThrow(() -> seen.refuse(Unreadable.UNKNOWN_FACT, seen.name()));
            facts.add(fact);
            values.add(FactValue.read(seen, fact));
        }
        return new Situation(
                node.at("surface").oneOf(Surface.values(), Surface::key),
                node.at("language").oneOf(Language.values(), Language::key),
                facts,
                values);
    }
}
