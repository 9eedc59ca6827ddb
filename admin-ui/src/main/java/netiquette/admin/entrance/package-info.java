/** The calm page that surrounds the screens for people who are not signed in. */
@NullMarked
package netiquette.admin.entrance;

import org.jspecify.annotations.NullMarked;
