/** The rules of the house, checked; each with a violation planted to see that it is noticed. */
@NullMarked
package netiquette.server.house;

import org.jspecify.annotations.NullMarked;
