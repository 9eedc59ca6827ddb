/** The policy over HTTP. */
@NullMarked
package netiquette.server.policy.internal;

import org.jspecify.annotations.NullMarked;
