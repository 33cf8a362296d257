/**
 * The trail: every verb leaves a line in its own transaction, in a hash chain per space. No feature knows it.
 */
@ApplicationModule(allowedDependencies = {"tenancy", "shell"})
@NullMarked
package org.challengepartners.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
