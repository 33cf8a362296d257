@NullMarked
package org.challengepartners.reviews.planning;

import org.jspecify.annotations.NullMarked;
