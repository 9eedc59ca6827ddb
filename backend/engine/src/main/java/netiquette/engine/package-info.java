/** Judges a situation on a professional network by a team's policy: a pure function, the same on the JVM and in a browser. */
@NullMarked
package netiquette.engine;

import org.jspecify.annotations.NullMarked;
