@NullMarked
package org.challengepartners.elections;

import org.jspecify.annotations.NullMarked;
