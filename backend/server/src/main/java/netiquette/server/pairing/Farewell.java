package netiquette.server.pairing;

import java.time.LocalDate;

/**
 * That a browser was let go.
 *
 * @param sequence the number under which it is told so
 * @param day when that was, in UTC
 */
public record Farewell(long sequence, LocalDate day) {}
