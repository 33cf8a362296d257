@NullMarked
package org.challengepartners.home.ui;

import org.jspecify.annotations.NullMarked;
