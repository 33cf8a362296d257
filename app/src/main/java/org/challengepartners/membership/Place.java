package org.challengepartners.membership;

/** Where an appointment is held. */
public sealed interface Place {

    /** At a school: as its headteacher or deputy. */
    record AtSchool(SchoolId school) implements Place {}

    /** In a hub: as its lead or a co-editor of its agenda. */
    record InHub(HubId hub) implements Place {}
}
