@NullMarked
package org.challengepartners.calendar;

import org.jspecify.annotations.NullMarked;
