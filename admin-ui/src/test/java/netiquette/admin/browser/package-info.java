/** A real Chromium for the end-to-end tests: found or installed, driven, photographed and checked for accessibility. */
@NullMarked
package netiquette.admin.browser;

import org.jspecify.annotations.NullMarked;
