/** Pairing over HTTP. */
@NullMarked
package netiquette.server.pairing.internal;

import org.jspecify.annotations.NullMarked;
