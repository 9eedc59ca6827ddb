/** What a service says no to: named, and put into words for people in one place. */
@NullMarked
package netiquette.server.refusal;

import org.jspecify.annotations.NullMarked;
