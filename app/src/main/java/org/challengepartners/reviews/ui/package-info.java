/** The pages of reviews: the list, a review for its team and for its school, and the steps that cannot be undone. */
@NullMarked
package org.challengepartners.reviews.ui;

import org.jspecify.annotations.NullMarked;
