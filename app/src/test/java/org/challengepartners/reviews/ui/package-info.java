@NullMarked
package org.challengepartners.reviews.ui;

import org.jspecify.annotations.NullMarked;
