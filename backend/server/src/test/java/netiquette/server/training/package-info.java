/** What the packs say about the scenarios of the demo network: the one place where both are known. */
@NullMarked
package netiquette.server.training;

import org.jspecify.annotations.NullMarked;
