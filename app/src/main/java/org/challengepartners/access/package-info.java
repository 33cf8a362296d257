/**
 * Sign-in through Keycloak: who is signed in, in which realm roles, for how long. Knows accounts, no profile and no feature.
 */
@ApplicationModule(allowedDependencies = "tenancy")
@NullMarked
package org.challengepartners.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
