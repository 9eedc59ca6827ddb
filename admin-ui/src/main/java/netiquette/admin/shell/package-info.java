/** What surrounds every screen: the frame, the menu, titles, texts and the place where failures become notices. */
@NullMarked
package netiquette.admin.shell;

import org.jspecify.annotations.NullMarked;
