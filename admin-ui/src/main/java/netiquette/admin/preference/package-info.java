/** What a person prefers on this browser: the language and the colour scheme, remembered in cookies. */
@NullMarked
package netiquette.admin.preference;

import org.jspecify.annotations.NullMarked;
