/** Tests of the feature. */
@NullMarked
package netiquette.server.refusal;

import org.jspecify.annotations.NullMarked;
