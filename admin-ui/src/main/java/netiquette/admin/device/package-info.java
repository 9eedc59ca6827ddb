/** Pairing a browser and the list of paired ones. */
@NullMarked
package netiquette.admin.device;

import org.jspecify.annotations.NullMarked;
