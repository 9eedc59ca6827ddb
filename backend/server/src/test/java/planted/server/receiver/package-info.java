/** Breaks the rules of the house on purpose. */
@NullMarked
package planted.server.receiver;

import org.jspecify.annotations.NullMarked;
