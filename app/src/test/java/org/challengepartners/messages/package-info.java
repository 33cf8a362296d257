/** Tests of messages. */
@NullMarked
package org.challengepartners.messages;

import org.jspecify.annotations.NullMarked;
