package netiquette.server.web;

import org.springframework.http.HttpStatus;

/** What goes amiss with a request before any feature sees it. */
enum Fault {
    MALFORMED(HttpStatus.BAD_REQUEST, "malformed"),
    UNAUTHORIZED(HttpStatus.UNAUTHORIZED, "unauthorized"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "not-found"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "not-acceptable"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "too-large"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type"),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests"),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "internal");

    private final HttpStatus status;
    private final String key;

    Fault(HttpStatus status, String key) {
        this.status = status;
        this.key = key;
    }

    HttpStatus status() {
        return status;
    }

    /** The last part of the problem's type. */
    String key() {
        return key;
    }

    static Fault of(int status) {
        for (Fault fault : values()) {
            if (fault.status.value() == status) {
                return fault;
            }
        }
        return status < 500 ? MALFORMED : INTERNAL;
    }
}
