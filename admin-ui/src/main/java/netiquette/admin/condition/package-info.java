/** When a rule speaks, as a form: made from what the predicates say of themselves. */
@NullMarked
package netiquette.admin.condition;

import org.jspecify.annotations.NullMarked;
