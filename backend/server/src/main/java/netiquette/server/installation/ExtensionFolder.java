package netiquette.server.installation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where the extension lies unpacked after a build, ready to be loaded into a browser. */
@Component
public class ExtensionFolder {
    private static final String UNPACKED = "extension/target/unpacked/chromium";

    /** The folder, if this copy runs from its sources and the extension is built. */
    public Optional<Path> find() {
        return find(Path.of(""));
    }

    static Optional<Path> find(Path here) {
        return Project.root(here)
                .map(root -> root.resolve(UNPACKED))
                .filter(folder -> Files.isRegularFile(folder.resolve("manifest.json")));
    }
}
