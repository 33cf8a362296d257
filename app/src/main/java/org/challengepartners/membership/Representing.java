package org.challengepartners.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.tenancy.AsksSecondFactor;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office records who votes for a member and which schools it covers. At any instant one person votes for a member, at any
 * date one member covers a school.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/323">Companies Act 2006, s 323</a>
 */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class Representing {

    private static final int LONGEST_AUTHORITY = 500;

    private final Members members;
    private final Coverage coverage;
    private final Representation representation;
    private final People people;
    private final Clock clock;

    Representing(Members members, Coverage coverage, Representation representation, People people, Clock clock) {
        this.members = members;
        this.coverage = coverage;
        this.representation = representation;
        this.people = people;
        this.clock = clock;
    }

    /**
     * From now on this person votes for the member, and whoever did so before does not; a vote that was cast stays.
     *
     * @param authority the document by which the member gave her authority
     * @throws java.util.NoSuchElementException if there is no such member or person
     */
    @AsksSecondFactor
    public RegisterResult name(MemberId id, PersonId person, String authority) {
        var member = members.findById(id).orElseThrow();
        var voter = people.findById(person.value()).orElseThrow().summary();
        var fault = problem(member, authority);
        if (fault.isPresent()) {
            return new RegisterResult.Wrong(fault.get());
        }
        representation.begin(member, voter, authority.strip(), clock.instant());
        return new RegisterResult.Recorded(id);
    }

    /** From now on nobody votes for the member; ending what is not is no error. */
    public RegisterResult end(MemberId id) {
        representation.end(id, clock.instant(), "votes for the member no more");
        return new RegisterResult.Recorded(id);
    }

    /**
     * The member covers these schools too, from that day on, which may lie ahead.
     *
     * @throws java.util.NoSuchElementException if there is no such member
     */
    public RegisterResult cover(MemberId id, List<SchoolId> schools, LocalDate from) {
        var member = members.findById(id).orElseThrow();
        if (member.hasCeased() || from.isBefore(member.enteredOn())) {
            return new RegisterResult.Wrong(member.hasCeased() ? MemberFault.NOT_NOW : MemberFault.DAY_TOO_EARLY);
        }
        var taken = coverage.taken(schools, from);
        if (taken.isPresent()) {
            return new RegisterResult.CoveredByAnother(taken.get());
        }
        coverage.begin(id, member.legalName(), schools, from);
        return new RegisterResult.Recorded(id);
    }

    /** From that day on the member covers the school no more. */
    public RegisterResult uncover(MemberId id, SchoolId school, LocalDate until) {
        return coverage.end(id, school, until)
                ? new RegisterResult.Recorded(id)
                : new RegisterResult.Wrong(MemberFault.NOT_NOW);
    }

    private static Optional<MemberFault> problem(Member member, String authority) {
        if (member.hasCeased()) {
            return Optional.of(MemberFault.NOT_NOW);
        }
        if (authority.isBlank()) {
            return Optional.of(MemberFault.REASON_MISSING);
        }
        return authority.strip().length() > LONGEST_AUTHORITY
                ? Optional.of(MemberFault.REASON_TOO_LONG)
                : Optional.empty();
    }
}
