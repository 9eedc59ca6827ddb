/** Who may open which screen, and what a browser may load on it. */
@NullMarked
package netiquette.admin.security;

import org.jspecify.annotations.NullMarked;
