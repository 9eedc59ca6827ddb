/** Tests of the feature. */
@NullMarked
package netiquette.server.installation;

import org.jspecify.annotations.NullMarked;
