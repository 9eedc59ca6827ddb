/** Rules and invitations, made up the same way every time. */
@NullMarked
package netiquette.bench.workload;

import org.jspecify.annotations.NullMarked;
