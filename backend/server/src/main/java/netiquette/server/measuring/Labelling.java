package netiquette.server.measuring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import netiquette.engine.Engine;
import netiquette.engine.Judgement;
import netiquette.engine.wire.SituationFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Labels one line of a file by a policy, through the engine and nothing else. */
final class Labelling {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Engine engine;
    private final TextKinds kinds = new TextKinds();

    Labelling(Engine engine) {
        this.engine = engine;
    }

    /**
     * The labels of one line.
     *
     * @throws BadLineException if it is no object with the texts {@code id}, {@code kind} and {@code text}, or if the kind
     *     is unknown
     */
    LabelledText of(String line) throws BadLineException {
        JsonNode object = read(line);
        String id = text(object, "id");
        String kind = text(object, "kind");
        TextKinds.Place place = kinds.place(kind)
                .orElseThrow(
                        () -> new BadLineException(Told.of("judge.bad.kind", kind, String.join(", ", kinds.names()))));
        String language = object.path("language").asString("en").equals("nl") ? "nl" : "en";
        Judgement judgement = engine.judge(SituationFormat.read(Map.of(
                "surface",
                place.surface(),
                "language",
                language,
                "facts",
                Map.of(place.fact(), text(object, "text")))));
        List<String> labels = judgement.findings().stream()
                .flatMap(finding -> finding.rule().labels().stream())
                .distinct()
                .toList();
        return new LabelledText(id, labels);
    }

    private static JsonNode read(String line) throws BadLineException {
        try {
            JsonNode object = JSON.readTree(line);
            if (object.isObject()) {
                return object;
            }
        } catch (JacksonException e) {
            throw new BadLineException(Told.of("judge.bad.json", e.getOriginalMessage()));
        }
        throw new BadLineException(Told.of("judge.bad.object"));
    }

    private static String text(JsonNode object, String name) throws BadLineException {
        Optional<String> text = object.path(name).stringValueOpt();
        if (text.isEmpty()) {
            throw new BadLineException(Told.of("judge.bad.field", name));
        }
        return text.get();
    }
}
