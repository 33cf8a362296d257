/**
 * Elections of people to the board and the council: nominations, the secret ballot with its urn, the count, and the record by which
 * anybody can check it. An election under rules in the articles is no appointment unless the articles say so.
 */
@ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "access",
            "shell",
            "documents",
            "messages",
            "membership",
            "decisions",
            "decisions :: proof",
            "decisions :: arithmetic"
        })
@NullMarked
package org.challengepartners.elections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
