/** Codes that people type, and hashes of what is not to be stored. */
@NullMarked
package netiquette.server.secret;

import org.jspecify.annotations.NullMarked;
