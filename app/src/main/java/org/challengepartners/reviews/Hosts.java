package org.challengepartners.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.establishments.Urn;
import org.challengepartners.membership.RegisterOfSchools;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.tenancy.FirstKey;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.stereotype.Component;

/** The schools that host a review, as the office knows them, and the keys of their heads. */
@Component
class Hosts {

    private final RegisterOfSchools schools;
    private final Keyring keys;

    Hosts(RegisterOfSchools schools, Keyring keys) {
        this.keys = keys;
        this.schools = schools;
    }

    SchoolSummary school(SchoolId id) {
        return schools.find(id).orElseThrow();
    }

    /** The number that the school had in the public register on that day. */
    Optional<Urn> urnOn(SchoolSummary school, LocalDate day) {
        return schools.urnOn(school.id(), day);
    }

    /** A room that is founded while the school leaves closes with the others. */
    void closeInTime(SchoolSummary school, SpaceId room) {
        schools.leavesAt(school.id())
                .ifPresent(at -> keys.close(List.of(room), at, "the school leaves the partnership"));
    }

    /** None while the post is vacant. */
    List<FirstKey> headKeys(SchoolSummary school) {
        return schools.heads(school.id()).stream()
                .map(head -> new FirstKey(head.person(), KeyRole.HEADTEACHER))
                .toList();
    }
}
