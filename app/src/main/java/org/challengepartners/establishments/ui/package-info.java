/** The pages on which the office keeps the public register. */
@NullMarked
package org.challengepartners.establishments.ui;

import org.jspecify.annotations.NullMarked;
