/** Signing in and out, and who is signed in. */
@NullMarked
package netiquette.admin.member;

import org.jspecify.annotations.NullMarked;
