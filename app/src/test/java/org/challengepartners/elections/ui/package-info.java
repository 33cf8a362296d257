@NullMarked
package org.challengepartners.elections.ui;

import org.jspecify.annotations.NullMarked;
