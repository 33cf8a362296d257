/**
 * Telling people: what concerns them, in their inbox and by mail, with reminders until it is done and proof where the law
 * wants it. Takes notices from the features above it and knows none of them.
 */
@ApplicationModule(allowedDependencies = {"tenancy", "access", "shell", "calendar"})
@NullMarked
package org.challengepartners.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
