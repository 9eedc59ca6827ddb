/** Times the engine beside its peers, on the same rules and the same invitations, and prints one table. */
@NullMarked
package netiquette.bench;

import org.jspecify.annotations.NullMarked;
