@NullMarked
package org.challengepartners.membership;

import org.jspecify.annotations.NullMarked;
