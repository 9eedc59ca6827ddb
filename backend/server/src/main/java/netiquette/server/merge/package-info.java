/** What two people changed at the same time, brought together. */
@NullMarked
package netiquette.server.merge;

import org.jspecify.annotations.NullMarked;
