package netiquette.admin.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

/** For two servers of which each wants to know the other's port beforehand. */
public final class Ports {
    private Ports() {}

    /** One that nobody uses at the moment. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
