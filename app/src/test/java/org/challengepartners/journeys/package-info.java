/** What people do, from their browser to the database: a real Chromium, a real Keycloak, a real PostgreSQL. */
@NullMarked
package org.challengepartners.journeys;

import org.jspecify.annotations.NullMarked;
