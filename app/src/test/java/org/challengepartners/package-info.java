@NullMarked
package org.challengepartners;

import org.jspecify.annotations.NullMarked;
