package org.challengepartners.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.challengepartners.tenancy.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The small record that a session keeps of who signed in: no profile, no school, no permission.
 *
 * @param secondFactorAt when she last showed a second factor in this session; null if she has not
 */
record SignedInPerson(
        PersonId person,
        String name,
        Set<RealmRole> roles,
        @Nullable Instant secondFactorAt) implements Serializable {

    SignedInPerson {
        roles = Set.copyOf(roles);
    }
}
