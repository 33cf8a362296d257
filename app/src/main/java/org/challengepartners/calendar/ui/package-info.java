@NullMarked
package org.challengepartners.calendar.ui;

import org.jspecify.annotations.NullMarked;
