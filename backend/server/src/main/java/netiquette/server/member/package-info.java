/** People with an account: who they are, how they sign in and what they may do. */
@NullMarked
package netiquette.server.member;

import org.jspecify.annotations.NullMarked;
