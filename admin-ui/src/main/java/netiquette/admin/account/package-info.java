/** One's own account: what protects it. */
@NullMarked
package netiquette.admin.account;

import org.jspecify.annotations.NullMarked;
