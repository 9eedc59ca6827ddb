/** The server: a team's rules from draft to signed policy, and the people and devices around them. */
@NullMarked
package netiquette.server;

import org.jspecify.annotations.NullMarked;
