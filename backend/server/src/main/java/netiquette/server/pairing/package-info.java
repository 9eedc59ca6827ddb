/** How a browser is bound to a team: short-lived codes and the devices that came of them. */
@NullMarked
package netiquette.server.pairing;

import org.jspecify.annotations.NullMarked;
