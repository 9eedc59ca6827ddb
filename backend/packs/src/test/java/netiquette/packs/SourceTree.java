package netiquette.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole project as it lies on disk, since what shows a requirement may lie in any part of it. */
final class SourceTree {
    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    static final Path SCENARIOS =
            ROOT.resolve("backend/demo-network/src/main/resources/META-INF/resources/demo/scenarios");
    private static final JsonMapper JSON = JsonMapper.shared();

    private SourceTree() {}

    static boolean holds(String path) {
        return Files.isRegularFile(ROOT.resolve(path));
    }

    /** The sources of a class of that name, of the product ({@code main}) or its tests ({@code test}); one at most. */
    static Stream<Path> sources(String className, String part) {
        String file = "src/" + part + "/java/" + className.replace('.', '/') + ".java";
        return Stream.concat(folders(ROOT.resolve("backend")).stream(), folders(ROOT).stream())
                .map(module -> module.resolve(file))
                .filter(Files::isRegularFile);
    }

    /** The names of all packs, in the default policy or not. */
    static List<String> packs() {
        return folders(Packs.FOLDER).stream()
                .map(folder -> folder.getFileName().toString())
                .toList();
    }

    static List<JsonNode> scenarios() {
        return JSON.readTree(SCENARIOS.resolve("index.json").toFile())
                .get("scenarios")
                .valueStream()
                .map(id ->
                        JSON.readTree(SCENARIOS.resolve(id.asString() + ".json").toFile()))
                .toList();
    }

    static List<Path> folders(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
