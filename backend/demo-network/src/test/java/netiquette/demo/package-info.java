/** What must hold for the texts and the people of the demo network. */
@NullMarked
package netiquette.demo;

import org.jspecify.annotations.NullMarked;
