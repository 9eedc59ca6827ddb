/** What nobody else is to use. */
@NullMarked
package planted.server.sender.internal;

import org.jspecify.annotations.NullMarked;
