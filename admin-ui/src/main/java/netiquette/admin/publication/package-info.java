/** Publishing a rule set, its revisions, and going back to one. */
@NullMarked
package netiquette.admin.publication;

import org.jspecify.annotations.NullMarked;
