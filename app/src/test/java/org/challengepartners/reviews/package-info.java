@NullMarked
package org.challengepartners.reviews;

import org.jspecify.annotations.NullMarked;
