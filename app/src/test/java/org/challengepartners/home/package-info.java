@NullMarked
package org.challengepartners.home;

import org.jspecify.annotations.NullMarked;
