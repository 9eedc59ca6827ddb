@NullMarked
package netiquette.server.insight;

import org.jspecify.annotations.NullMarked;
