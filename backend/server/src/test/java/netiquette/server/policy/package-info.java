/** Tests of the feature. */
@NullMarked
package netiquette.server.policy;

import org.jspecify.annotations.NullMarked;
