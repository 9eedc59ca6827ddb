/** What a team changes in what is known of networks: a page that was rebuilt is read again without a new extension. */
@NullMarked
package netiquette.admin.network;

import org.jspecify.annotations.NullMarked;
