/** A team's rule set: the packs it starts from, its own changes, and its published revisions. */
@NullMarked
package netiquette.server.ruleset;

import org.jspecify.annotations.NullMarked;
