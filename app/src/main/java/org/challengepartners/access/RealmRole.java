package org.challengepartners.access;

import java.util.Arrays;
import java.util.Optional;

/** The five roles that Keycloak gives. A role opens nothing by itself: it is the gate, and the wall's keys open rooms. */
public enum RealmRole {
    /** Runs a school. */
    HEADTEACHER("headteacher"),
    /** Takes part in peer reviews. */
    REVIEWER("reviewer"),
    /** Leads a hub. */
    HUB_LEAD("hub-lead"),
    /** Represents a member of the company. */
    COMPANY_MEMBER("company-member"),
    /** Works in the partnership's office. */
    OFFICE("office");

    private final String name;

    RealmRole(String name) {
        this.name = name;
    }

    /** Its name in Keycloak, in {@code @RolesAllowed} and in the database's gate. */
    public String realmName() {
        return name;
    }

    /** The role of that name in Keycloak; empty for the technical roles that Keycloak adds by itself. */
    static Optional<RealmRole> of(String realmName) {
        return Arrays.stream(values())
                .filter(role -> role.name.equals(realmName))
                .findFirst();
    }
}
