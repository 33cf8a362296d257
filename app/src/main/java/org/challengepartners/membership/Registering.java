package org.challengepartners.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.tenancy.AsksSecondFactor;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office keeps the company's register of members: a legal person applies, the directors decide, it is entered, and one day
 * it ceases. No entry is ever removed. All days are days in Europe/London.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/113">Companies Act 2006, s 113</a>
 */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class Registering {

    private static final int LONGEST_REASON = 500;

    private final RegisterEntries register;
    private final Members members;
    private final Coverage coverage;
    private final Representation representation;
    private final People people;
    private final Clock clock;

    Registering(
            RegisterEntries register,
            Members members,
            Coverage coverage,
            Representation representation,
            People people,
            Clock clock) {
        this.register = register;
        this.members = members;
        this.coverage = coverage;
        this.representation = representation;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Records that a legal person asks to become a member.
     *
     * @param command made when the form opened; a repeat gets its first answer and records nothing again
     */
    public RegisterResult apply(CommandId command, MemberParticulars particulars, LocalDate on) {
        var earlier = register.findByCommandId(command.value());
        if (earlier.isPresent()) {
            return new RegisterResult.Recorded(earlier.get().id());
        }
        var faults = particulars.faults();
        if (isLater(on)) {
            faults.add(MemberFault.DAY_IN_THE_FUTURE);
        }
        return faults.isEmpty()
                ? new RegisterResult.Recorded(register.save(new RegisterEntry(command, particulars, on))
                        .id())
                : new RegisterResult.Wrong(faults);
    }

    /**
     * Records what the directors decided on an application.
     *
     * @param minute where the decision is written down
     * @throws java.util.NoSuchElementException if there is no such application
     */
    public RegisterResult decide(MemberId id, boolean approved, LocalDate on, String minute) {
        var entry = register.findById(id).orElseThrow();
        return problem(on, minute)
                .or(() -> entry.decide(approved, on, minute.strip()))
                .<RegisterResult>map(RegisterResult.Wrong::new)
                .orElseGet(() -> saved(entry));
    }

    /**
     * Enters an approved applicant: from that day on it is a member and covers these schools.
     *
     * @throws java.util.NoSuchElementException if there is no such application
     */
    public RegisterResult enter(MemberId id, LocalDate on, List<SchoolId> schools) {
        var entry = register.findById(id).orElseThrow();
        var taken = coverage.taken(schools, on);
        if (taken.isPresent()) {
            return new RegisterResult.CoveredByAnother(taken.get());
        }
        var fault = isLater(on) ? Optional.of(MemberFault.DAY_IN_THE_FUTURE) : entry.enter(on);
        if (fault.isPresent()) {
            return new RegisterResult.Wrong(fault.get());
        }
        member(entry, on, schools);
        return saved(entry);
    }

    /**
     * Takes over an entry of the register as the company kept it before: a member since that day, with the schools that it
     * covers. Its address is still to be filled in.
     */
    public MemberSummary enter(String legalName, LocalDate on, List<SchoolId> schools) {
        var particulars = new MemberParticulars(legalName, MemberKind.OTHER, MemberClass.FULL, "", "");
        var entry = new RegisterEntry(null, particulars, on);
        entry.decide(true, on, "Entered before the register was kept here");
        entry.enter(on);
        register.save(entry);
        return member(entry, on, schools).summary();
    }

    private Member member(RegisterEntry entry, LocalDate on, List<SchoolId> schools) {
        var legalName = entry.particulars().legalName();
        var member = members.save(new Member(entry.id(), legalName, on));
        coverage.begin(entry.id(), legalName, schools, on);
        return member;
    }

    /**
     * Corrects what the register says of a member or an applicant.
     *
     * @throws java.util.NoSuchElementException if there is no such entry
     */
    public RegisterResult correct(MemberId id, MemberParticulars particulars) {
        var entry = register.findById(id).orElseThrow();
        var faults = particulars.faults();
        if (!faults.isEmpty()) {
            return new RegisterResult.Wrong(faults);
        }
        entry.correct(particulars);
        members.findById(id).ifPresent(member -> member.rename(particulars.legalName()));
        coverage.rename(id, particulars.legalName());
        return saved(entry);
    }

    /**
     * Records that a member ceased to be one on that day: nobody votes for it, and it covers no school any more. Votes that it
     * has cast stay, and so does its entry.
     *
     * @throws java.util.NoSuchElementException if there is no such entry
     */
    @AsksSecondFactor
    public RegisterResult cease(MemberId id, LocalDate on, String because) {
        var entry = register.findById(id).orElseThrow();
        var fault = problem(on, because).or(() -> entry.cease(on, because.strip()));
        if (fault.isPresent()) {
            return new RegisterResult.Wrong(fault.get());
        }
        members.findById(id).orElseThrow().cease(on);
        coverage.endAll(id, on);
        representation.end(id, clock.instant(), "the member ceased to be one");
        return saved(entry);
    }

    /**
     * Records who votes for the member from now on, and gives that person the key; one key serves all members of a person.
     *
     * @throws java.util.NoSuchElementException if there is no such member or person
     */
    public void representative(MemberId memberId, PersonId person) {
        var voter = people.findById(person.value()).orElseThrow().summary();
        representation.begin(members.findById(memberId).orElseThrow(), voter, "", clock.instant());
    }

    private RegisterResult saved(RegisterEntry entry) {
        return new RegisterResult.Recorded(register.save(entry).id());
    }

    private Optional<MemberFault> problem(LocalDate on, String reason) {
        if (reason.isBlank()) {
            return Optional.of(MemberFault.REASON_MISSING);
        }
        if (reason.strip().length() > LONGEST_REASON) {
            return Optional.of(MemberFault.REASON_TOO_LONG);
        }
        return isLater(on) ? Optional.of(MemberFault.DAY_IN_THE_FUTURE) : Optional.empty();
    }

    private boolean isLater(LocalDate day) {
        return day.isAfter(LocalDate.now(clock));
    }
}
