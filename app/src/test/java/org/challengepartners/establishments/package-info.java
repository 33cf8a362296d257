@NullMarked
package org.challengepartners.establishments;

import org.jspecify.annotations.NullMarked;
