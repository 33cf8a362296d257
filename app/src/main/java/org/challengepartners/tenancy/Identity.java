package org.challengepartners.tenancy;

import java.util.Set;

/**
 * Who acts, as the sign-in knows it. The database derives from it which spaces are open; nobody can claim a space.
 *
 * @param realmRoles the roles that Keycloak gave, by their names there; a key counts only while its role is among them
 */
public record Identity(PersonId person, Set<String> realmRoles) {

    /** Keeps its own copy of the roles. */
    public Identity {
        realmRoles = Set.copyOf(realmRoles);
    }
}
