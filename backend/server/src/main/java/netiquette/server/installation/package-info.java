/** Where and how this copy runs: its data folder, its address, its clock. */
@NullMarked
package netiquette.server.installation;

import org.jspecify.annotations.NullMarked;
