package org.challengepartners.membership;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The members of the company for which the signed-in person votes now. A head is not a voter by being head. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class SignedInMember {

    private final Members members;

    SignedInMember(Members members) {
        this.members = members;
    }

    /** All of them, by name; mostly one, none for a person who represents nobody. */
    public List<MemberSummary> all() {
        return members.represented().stream().map(Member::summary).toList();
    }
}
