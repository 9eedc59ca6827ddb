/** Counts over HTTP. */
@NullMarked
package netiquette.server.insight.internal;

import org.jspecify.annotations.NullMarked;
