package org.challengepartners.membership;

import java.time.Clock;
import java.util.List;
import org.challengepartners.tenancy.Identities;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The members of the company for which the signed-in person votes now. A head is not a voter by being head. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class SignedInMember {

    private final Members members;
    private final Identities identities;
    private final Clock clock;

    SignedInMember(Members members, Identities identities, Clock clock) {
        this.members = members;
        this.identities = identities;
        this.clock = clock;
    }

    /** All of them, by name; mostly one, none for a person who represents nobody. */
    public List<MemberSummary> all() {
        return identities.current().stream()
                .flatMap(me -> members.representedBy(me.person().value(), clock.instant()).stream())
                .toList();
    }
}
