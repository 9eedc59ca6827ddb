/** Stands for the inside of a feature, for a planted violation. */
@NullMarked
package netiquette.server.internal;

import org.jspecify.annotations.NullMarked;
