/** Sign-in without Keycloak for tests, and the tests of sign-in itself. */
@NullMarked
package org.challengepartners.access;

import org.jspecify.annotations.NullMarked;
