package netiquette.admin.account;

import java.time.Instant;
import java.util.Optional;
import netiquette.admin.security.SeenBrowser;

/**
 * A browser in which somebody is signed in.
 *
 * @param id the session's id; it is not shown anywhere
 * @param here whether it is the one that asks
 * @param used when it last asked for anything
 * @param browser which one it is, if it said so
 */
record OpenSession(String id, boolean here, Instant used, Optional<SeenBrowser> browser) {}
