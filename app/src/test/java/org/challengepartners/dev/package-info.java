/**
 * The development services: an embedded PostgreSQL, a real Keycloak and a mailbox, for {@code ./mvnw} and for the tests.
 */
@NullMarked
package org.challengepartners.dev;

import org.jspecify.annotations.NullMarked;
