/**
 * Peer reviews: the team writes findings in a room of its own, and what the lead submits becomes a report that belongs to
 * the school.
 */
@ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "access",
            "shell",
            "documents",
            "calendar",
            "messages",
            "membership",
            "establishments"
        })
@NullMarked
package org.challengepartners.reviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
