package netiquette.server.ruleset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import netiquette.engine.Engine;
import netiquette.engine.Outcome;
import netiquette.engine.Situation;
import netiquette.engine.wire.FormatException;
import netiquette.engine.wire.PolicyFormat;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rules of a document that only watch, beside the others: they ask for the same lists and kinds, and decide nothing. */
public final class Watching {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Optional<Engine> engine;
    private final Set<String> names;

    private Watching(Optional<Engine> engine, Set<String> names) {
        this.engine = engine;
        this.names = names;
    }

    /**
     * Those of one document.
     *
     * @throws PolicyRefusedException if the engine cannot read one
     */
    static Watching of(ObjectNode document) {
        ObjectNode watching = JSON.createObjectNode();
        watching.set("format", document.path("format"));
        watching.putArray(Composition.RULES)
                .addAll(document.path(Composition.WATCHING).valueStream().toList());
        Set<String> names = watching.path(Composition.RULES)
                .valueStream()
                .map(rule -> Composition.id(rule.asObject()))
                .collect(Collectors.toSet());
        if (names.isEmpty()) {
            return new Watching(Optional.empty(), names);
        }
        try {
            List<Map<?, ?>> both =
                    List.of(JSON.convertValue(watching, Map.class), JSON.convertValue(document, Map.class));
            return new Watching(Optional.of(new Engine(PolicyFormat.read(both))), names);
        } catch (FormatException e) {
            throw new PolicyRefusedException(e);
        }
    }

    /** How each came out that is about the place of a situation. */
    public List<Outcome> trace(Situation situation) {
        return engine.stream()
                .flatMap(ready -> ready.trace(situation).stream())
                .filter(outcome -> names.contains(outcome.rule().id()))
                .toList();
    }
}
