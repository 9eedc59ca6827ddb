/** The house rules of the screens, each with a class that breaks it. */
@NullMarked
package netiquette.admin.house;

import org.jspecify.annotations.NullMarked;
