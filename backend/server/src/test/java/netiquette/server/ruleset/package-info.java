/** Tests of the feature. */
@NullMarked
package netiquette.server.ruleset;

import org.jspecify.annotations.NullMarked;
