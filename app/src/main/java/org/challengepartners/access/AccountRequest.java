package org.challengepartners.access;

import java.util.Set;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;

/** An account that is wanted for a person of the partnership. */
record AccountRequest(
        PersonId person, SpaceId space, String givenName, String familyName, String email, Set<RealmRole> roles) {

    /** How the account is called at Keycloak; she signs in with her address. */
    String userName() {
        return person.toString();
    }
}
