/** The very first start: a one-time code makes the first administrator. */
@NullMarked
package netiquette.server.setup;

import org.jspecify.annotations.NullMarked;
