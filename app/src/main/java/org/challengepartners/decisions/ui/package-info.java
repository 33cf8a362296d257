/** The pages on which members are asked, vote and read what they said. */
@NullMarked
package org.challengepartners.decisions.ui;

import org.jspecify.annotations.NullMarked;
