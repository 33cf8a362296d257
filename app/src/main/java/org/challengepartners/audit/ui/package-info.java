@NullMarked
package org.challengepartners.audit.ui;

import org.jspecify.annotations.NullMarked;
