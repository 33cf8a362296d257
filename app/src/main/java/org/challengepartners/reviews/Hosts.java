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
import org.springframework.stereotype.Component;

/** The schools that host a review, as the office knows them, and the keys of their heads. */
@Component
class Hosts {

    private final RegisterOfSchools schools;

    Hosts(RegisterOfSchools schools) {
        this.schools = schools;
    }

    SchoolSummary school(SchoolId id) {
        return schools.find(id).orElseThrow();
    }

    /** The number that the school had in the public register on that day. */
    Optional<Urn> urnOn(SchoolSummary school, LocalDate day) {
        return schools.urnOn(school.id(), day);
    }

    /** None while the post is vacant. */
    List<FirstKey> headKeys(SchoolSummary school) {
        return schools.heads(school.id()).stream()
                .map(head -> new FirstKey(head.person(), KeyRole.HEADTEACHER))
                .toList();
    }
}
