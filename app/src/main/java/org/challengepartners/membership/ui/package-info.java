/** The pages on which the office keeps schools and hubs, and on which everybody reads the directory. */
@NullMarked
package org.challengepartners.membership.ui;

import org.jspecify.annotations.NullMarked;
