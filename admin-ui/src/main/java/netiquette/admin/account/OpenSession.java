package netiquette.admin.account;

import java.time.Instant;

/**
 * A browser in which somebody is signed in.
 *
 * @param id the session's id; it is not shown anywhere
 * @param here whether it is the one that asks
 * @param used when it last asked for anything
 */
record OpenSession(String id, boolean here, Instant used) {}
