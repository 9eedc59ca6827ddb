/** Tests of the feature. */
@NullMarked
package netiquette.server.member;

import org.jspecify.annotations.NullMarked;
