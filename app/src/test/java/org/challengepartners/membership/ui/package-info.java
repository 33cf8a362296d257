@NullMarked
package org.challengepartners.membership.ui;

import org.jspecify.annotations.NullMarked;
