/** Small parts that several screens share. */
@NullMarked
package netiquette.admin.component;

import org.jspecify.annotations.NullMarked;
