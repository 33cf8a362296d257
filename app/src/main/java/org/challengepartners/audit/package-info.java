/**
 * The trail: every verb leaves a line in its own transaction, in a hash chain per space. No feature knows it.
 */
@ApplicationModule(allowedDependencies = {"tenancy"})
@NullMarked
package org.challengepartners.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
