/**
 * A hub's local agenda: its schools agree together what they aim for, what they do and how they work in a school year.
 */
@ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "access",
            "shell",
            "messages",
            "calendar",
            "documents",
            "membership",
            "reviews"
        })
@NullMarked
package org.challengepartners.agendas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
