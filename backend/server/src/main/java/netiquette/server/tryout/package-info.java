/** Trying a rule set on a situation before anybody else sees it. */
@NullMarked
package netiquette.server.tryout;

import org.jspecify.annotations.NullMarked;
