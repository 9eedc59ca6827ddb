/** Tests of the feature. */
@NullMarked
package netiquette.server.web;

import org.jspecify.annotations.NullMarked;
