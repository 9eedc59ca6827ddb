/** The words of a condition: one file per predicate, and {@link netiquette.engine.predicate.Predicates}, the list of them. */
@NullMarked
package netiquette.engine.predicate;

import org.jspecify.annotations.NullMarked;
