package netiquette.server.web;

import java.io.IOException;

/** More was sent than any request needs. */
final class BodyTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    BodyTooLargeException() {
        super("the body is too large");
    }
}
