package netiquette.server.installation;

import java.io.IOException;
import java.nio.file.Path;

/** The data folder cannot be made or written. */
final class DataFolderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path folder;

    DataFolderException(Path folder, IOException cause) {
        super("cannot be used: " + folder, cause);
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }
}
