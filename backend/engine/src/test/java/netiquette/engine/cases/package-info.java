/** Policies and situations made up from a seed, and what must hold for all of them; other modules' tests use it as well. */
@NullMarked
package netiquette.engine.cases;

import org.jspecify.annotations.NullMarked;
