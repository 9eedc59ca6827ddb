/** One class for each way of judging: our engine, other engines, and what one would write without an engine. */
@NullMarked
package netiquette.bench.peer;

import org.jspecify.annotations.NullMarked;
