/** Reading a text the way a person would: folded words, phrases found in one pass, resemblance to known texts. */
@NullMarked
package netiquette.engine.text;

import org.jspecify.annotations.NullMarked;
