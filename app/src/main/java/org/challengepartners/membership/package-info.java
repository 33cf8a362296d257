/**
 * Schools, hubs, people and the company's register of members: who belongs to the partnership, and in which place.
 */
@ApplicationModule(allowedDependencies = {"tenancy", "access", "shell", "calendar", "messages", "establishments"})
@NullMarked
package org.challengepartners.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
