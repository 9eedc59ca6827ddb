package netiquette.server.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import netiquette.engine.Language;
import netiquette.engine.LocalText;
import netiquette.engine.Surface;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The scenarios of the demo network, read once. */
@Service
public class Scenarios {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FOLDER = "META-INF/resources/demo/scenarios/";

    private final List<ScenarioCase> cases;

    Scenarios() {
        cases = read("index")
                .path("scenarios")
                .valueStream()
                .flatMap(id -> cases(read(id.asString())))
                .toList();
    }

    /** Every moment of every scenario, in their order. */
    public List<ScenarioCase> cases() {
        return cases;
    }

    private static Stream<ScenarioCase> cases(JsonNode scenario) {
        return scenario.path("cases").valueStream().map(one -> {
            Map<Language, Map<String, Object>> facts = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                facts.put(language, facts(one, scenario.path("texts"), language));
            }
            return new ScenarioCase(
                    scenario.path("id").asString() + "/" + one.path("id").asString(),
                    title(scenario.path("title"), one.path("title")),
                    surface(one.path("surface").asString()),
                    facts);
        });
    }

    /** A fact's text is given by its name among the scenario's texts, which are in both languages. */
    private static Map<String, Object> facts(JsonNode one, JsonNode texts, Language language) {
        Map<String, Object> facts = new LinkedHashMap<>();
        one.path("facts").propertyStream().forEach(fact -> {
            JsonNode value = fact.getValue();
            JsonNode shown =
                    value.isObject() ? texts.path(value.path("text").asString()).path(language.key()) : value;
            facts.put(fact.getKey(), JSON.convertValue(shown, Object.class));
        });
        return facts;
    }

    private static LocalText title(JsonNode scenario, JsonNode one) {
        return new LocalText(
                scenario.path("en").asString() + " – " + one.path("en").asString(),
                scenario.path("nl").asString() + " – " + one.path("nl").asString());
    }

    private static Surface surface(String key) {
        return Arrays.stream(Surface.values())
                .filter(surface -> surface.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode read(String name) {
        try (InputStream in = new ClassPathResource(FOLDER + name + ".json").getInputStream()) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
