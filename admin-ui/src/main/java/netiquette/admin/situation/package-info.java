/** A case as a form: what is known at one place, each fact as a field made from its own description. */
@NullMarked
package netiquette.admin.situation;

import org.jspecify.annotations.NullMarked;
