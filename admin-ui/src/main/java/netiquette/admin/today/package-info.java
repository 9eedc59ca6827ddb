/** Home: what members see today, and what wants a look. */
@NullMarked
package netiquette.admin.today;

import org.jspecify.annotations.NullMarked;
