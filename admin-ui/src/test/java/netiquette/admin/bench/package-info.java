/** How long screens take, and how much a session weighs; run with {@code -Pbench}. */
@NullMarked
package netiquette.admin.bench;

import org.jspecify.annotations.NullMarked;
