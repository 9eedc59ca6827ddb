/** What became of rules in people's browsers, in words. */
@NullMarked
package netiquette.admin.insight;

import org.jspecify.annotations.NullMarked;
