/** What is known of the networks whose pages are read: their definitions, what may be changed in them, and what a change finds. */
@NullMarked
package netiquette.server.network;

import org.jspecify.annotations.NullMarked;
