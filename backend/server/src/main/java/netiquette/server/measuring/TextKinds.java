package netiquette.server.measuring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where a kind of text is met, and which fact it is there; the table is data. */
final class TextKinds {
    private final Map<String, Place> places = new LinkedHashMap<>();

    /** A surface and a fact on it. */
    record Place(String surface, String fact) {}

    TextKinds() {
        try (InputStream in = new ClassPathResource("netiquette/server/measuring/kinds.json").getInputStream()) {
            JsonNode table = JsonMapper.shared().readTree(in);
            table.propertyStream()
                    .forEach(kind -> places.put(
                            kind.getKey(),
                            new Place(
                                    kind.getValue().path("surface").asString(),
                                    kind.getValue().path("fact").asString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Place> place(String kind) {
        return Optional.ofNullable(places.get(kind));
    }

    Set<String> names() {
        return places.keySet();
    }
}
