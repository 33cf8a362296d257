/**
 * The wall: spaces, keys, and the database identity that every transaction puts on. Knows no feature.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.challengepartners.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
