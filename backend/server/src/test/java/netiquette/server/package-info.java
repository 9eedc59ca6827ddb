/** Tests of the server as a whole, and what they share. */
@NullMarked
package netiquette.server;

import org.jspecify.annotations.NullMarked;
