/** What all of HTTP shares: who may call, how fast, and how a no is said. */
@NullMarked
package netiquette.server.web;

import org.jspecify.annotations.NullMarked;
