/** Tests of the feature. */
@NullMarked
package netiquette.server.pairing;

import org.jspecify.annotations.NullMarked;
