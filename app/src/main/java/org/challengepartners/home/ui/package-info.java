/** The pages that compose the other rooms. */
@NullMarked
package org.challengepartners.home.ui;

import org.jspecify.annotations.NullMarked;
