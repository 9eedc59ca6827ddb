/** How often rules spoke and what became of it: counts of a week, of five browsers at least, and of nobody in particular. */
@NullMarked
package netiquette.server.insight;

import org.jspecify.annotations.NullMarked;
