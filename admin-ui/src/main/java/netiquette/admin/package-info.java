/** The application that people start: the server with its screens. */
@NullMarked
package netiquette.admin;

import org.jspecify.annotations.NullMarked;
