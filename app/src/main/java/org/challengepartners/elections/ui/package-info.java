/** The pages of elections. */
@NullMarked
package org.challengepartners.elections.ui;

import org.jspecify.annotations.NullMarked;
