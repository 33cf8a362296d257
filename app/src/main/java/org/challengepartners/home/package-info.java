/**
 * What you need to do, and my school: pages that compose the other modules through what they offer.
 */
@ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "access",
            "shell",
            "calendar",
            "audit",
            "messages",
            "membership",
            "establishments",
            "reviews",
            "decisions",
            "elections",
            "agendas"
        })
@NullMarked
package org.challengepartners.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
