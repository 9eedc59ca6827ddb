/** Breaks the rules of the house on purpose. */
@NullMarked
package planted.server.sender;

import org.jspecify.annotations.NullMarked;
