/** Tests of the feature. */
@NullMarked
package netiquette.server.setup;

import org.jspecify.annotations.NullMarked;
