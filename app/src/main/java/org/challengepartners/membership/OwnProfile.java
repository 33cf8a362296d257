package org.challengepartners.membership;

import java.util.Optional;
import org.challengepartners.tenancy.Identities;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the partnership holds of the signed-in person herself; the name under which she signs. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class OwnProfile {

    private final People people;
    private final Identities identities;

    OwnProfile(People people, Identities identities) {
        this.people = people;
        this.identities = identities;
    }

    /** Her profile; empty for somebody whom the office has not enrolled. */
    public Optional<PersonSummary> find() {
        return identities
                .current()
                .flatMap(identity -> people.findById(identity.person().value()))
                .map(Person::summary);
    }
}
