package netiquette.server.setup;

import java.time.Instant;

/**
 * The one-time code of this start.
 *
 * @param text as printed, in groups of four
 * @param expires when it stops working
 */
record SetupCode(String text, Instant expires) {
    static final int LENGTH = 12;

    static SetupCode of(String code, Instant expires) {
        return new SetupCode(
                code.substring(0, 4) + "-" + code.substring(4, 8) + "-" + code.substring(8, LENGTH), expires);
    }
}
