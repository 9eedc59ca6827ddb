@NullMarked
package netiquette.server.measuring;

import org.jspecify.annotations.NullMarked;
