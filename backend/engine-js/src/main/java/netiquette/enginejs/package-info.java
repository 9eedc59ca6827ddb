/** The engine as a JavaScript module: turns what a browser has into plain trees, and nothing else. */
@NullMarked
package netiquette.enginejs;

import org.jspecify.annotations.NullMarked;
