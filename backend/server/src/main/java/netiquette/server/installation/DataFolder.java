package netiquette.server.installation;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that holds what is to survive a restart. */
final class DataFolder {
    private DataFolder() {}

    /** Where the data lie when nobody says otherwise: {@code .data} at the root of the project, else right here. */
    static Path defaultFor(Path here) {
        return Project.root(here)
                .orElseGet(() -> here.toAbsolutePath().normalize())
                .resolve(".data");
    }

    /** Makes the folder, for its owner only where the file system knows owners. */
    static void make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }
}
