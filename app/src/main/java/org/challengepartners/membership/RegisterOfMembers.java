package org.challengepartners.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.challengepartners.tenancy.OfficeWork;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The company's register of members, as the office reads it when it takes a roll.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/113">Companies Act 2006, s 113</a>
 */
@Service
@OfficeWork
@Transactional(readOnly = true)
@PreAuthorize("hasRole('office')")
public class RegisterOfMembers {

    private final Members members;
    private final Clock clock;

    RegisterOfMembers(Members members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    /** Everybody entered and not ceased today (Europe/London), by name: the roll of a vote that opens now. */
    public List<MemberSummary> entitled() {
        return members.entitledOn(LocalDate.now(clock));
    }
}
