/** The policy that devices get: the rules in force, signed and cached. */
@NullMarked
package netiquette.server.policy;

import org.jspecify.annotations.NullMarked;
