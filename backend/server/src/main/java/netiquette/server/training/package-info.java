/** Scenarios to learn from, and to try rules on. */
@NullMarked
package netiquette.server.training;

import org.jspecify.annotations.NullMarked;
