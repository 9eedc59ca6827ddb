package netiquette.server.installation;

import java.nio.file.Path;

/** Another process works with the database in this folder. */
final class DataInUseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path folder;

    DataInUseException(Path folder) {
        super("in use: " + folder);
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }
}
