/** Tests of the pages of messages. */
@NullMarked
package org.challengepartners.messages.ui;

import org.jspecify.annotations.NullMarked;
