/** The whole product at once: the server, the admin app, the built extension, and pages posing as the network's. */
@NullMarked
package netiquette.admin.endtoend;

import org.jspecify.annotations.NullMarked;
