/** The JSON of policies, situations and judgements, read from and written to plain trees; the only place that knows it. */
@NullMarked
package netiquette.engine.wire;

import org.jspecify.annotations.NullMarked;
