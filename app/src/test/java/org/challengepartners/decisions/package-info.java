@NullMarked
package org.challengepartners.decisions;

import org.jspecify.annotations.NullMarked;
