package org.challengepartners.access;

import java.io.Serializable;
import java.util.Set;
import org.challengepartners.tenancy.PersonId;

/** The small record that a session keeps of who signed in: no profile, no school, no permission. */
record SignedInPerson(PersonId person, String name, Set<RealmRole> roles) implements Serializable {

    SignedInPerson {
        roles = Set.copyOf(roles);
    }
}
