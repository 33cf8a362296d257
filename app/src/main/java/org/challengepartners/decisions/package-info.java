/**
 * What the members of the company are asked and how they answer: proposals, the frozen roll, votes and their results.
 */
@ApplicationModule(
        allowedDependencies = {"tenancy", "access", "shell", "documents", "calendar", "messages", "membership"})
@NullMarked
package org.challengepartners.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
