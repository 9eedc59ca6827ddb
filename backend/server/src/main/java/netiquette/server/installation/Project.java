package netiquette.server.installation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The project's own folders, for when it runs from its sources: Maven starts it in one of its modules. */
final class Project {
    private Project() {}

    /** The topmost of the nested modules that this folder belongs to; empty if it is none. */
    static Optional<Path> root(Path here) {
        @Nullable Path root = null;
        @Nullable Path above = here.toAbsolutePath().normalize();
        while (above != null && Files.isRegularFile(above.resolve("pom.xml"))) {
            root = above;
            above = above.getParent();
        }
        return Optional.ofNullable(root);
    }
}
