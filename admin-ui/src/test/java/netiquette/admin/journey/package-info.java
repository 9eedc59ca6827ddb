/** What people do from beginning to end, in a real browser. */
@NullMarked
package netiquette.admin.journey;

import org.jspecify.annotations.NullMarked;
