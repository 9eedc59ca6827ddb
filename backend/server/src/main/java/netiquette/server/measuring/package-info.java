/** Says of a file of texts which kinds a policy takes them for, from the command line. */
@NullMarked
package netiquette.server.measuring;

import org.jspecify.annotations.NullMarked;
