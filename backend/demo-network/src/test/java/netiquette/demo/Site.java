package netiquette.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The static files, as they lie in the sources. */
record Site(Path folder) {
    static final Site DEMO = new Site(Path.of("src/main/resources/META-INF/resources/demo"));
    static final List<String> LANGUAGES = List.of("en", "nl");

    JsonNode json(String name) {
        return JsonMapper.shared().readTree(text(folder.resolve(name)));
    }

    List<Path> files(String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
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
