@NullMarked
package org.challengepartners.audit;

import org.jspecify.annotations.NullMarked;
