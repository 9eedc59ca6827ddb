/** The key that policies are signed with. */
@NullMarked
package netiquette.server.signing;

import org.jspecify.annotations.NullMarked;
