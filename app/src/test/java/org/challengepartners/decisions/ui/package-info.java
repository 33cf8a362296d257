@NullMarked
package org.challengepartners.decisions.ui;

import org.jspecify.annotations.NullMarked;
