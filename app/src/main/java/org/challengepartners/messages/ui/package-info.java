/** The inbox, the bell, preferences, and the office's page of failed mails. */
@NullMarked
package org.challengepartners.messages.ui;

import org.jspecify.annotations.NullMarked;
