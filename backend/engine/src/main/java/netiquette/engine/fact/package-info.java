/** The catalogue of facts: everything a rule may look at, with its type, where it comes from and its name in both languages. */
@NullMarked
package netiquette.engine.fact;

import org.jspecify.annotations.NullMarked;
