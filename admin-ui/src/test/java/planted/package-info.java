/** Classes that break a house rule on purpose, so that each check is seen to notice; outside of what the product scans. */
@NullMarked
package planted;

import org.jspecify.annotations.NullMarked;
