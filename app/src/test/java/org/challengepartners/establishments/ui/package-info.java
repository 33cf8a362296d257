@NullMarked
package org.challengepartners.establishments.ui;

import org.jspecify.annotations.NullMarked;
