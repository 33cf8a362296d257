package org.challengepartners.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office keeps the company's register of members and records who votes for each.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/113">Companies Act 2006, s 113</a>
 */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class Registering {

    private final Members members;
    private final MemberSchools coverage;
    private final Representatives representatives;
    private final DirectoryEntries directory;
    private final People people;
    private final Keyring keys;
    private final Clock clock;

    Registering(
            Members members,
            MemberSchools coverage,
            Representatives representatives,
            DirectoryEntries directory,
            People people,
            Keyring keys,
            Clock clock) {
        this.members = members;
        this.coverage = coverage;
        this.representatives = representatives;
        this.directory = directory;
        this.people = people;
        this.keys = keys;
        this.clock = clock;
    }

    /** Enters a legal person in the register, with the schools that it covers. */
    public MemberSummary enter(String legalName, LocalDate on, List<SchoolId> schools) {
        var member = members.save(new Member(legalName, on));
        schools.forEach(school -> {
            coverage.save(new MemberSchool(member.id(), school));
            directory.findById(school).ifPresent(entry -> entry.coverBy(legalName));
        });
        return member.summary();
    }

    /**
     * Records who votes for the member from now on, and gives that person the key; one key serves all members of a person.
     *
     * @throws java.util.NoSuchElementException if there is no such member or person
     */
    public void representative(MemberId memberId, PersonId person) {
        var voter = people.findById(person.value()).orElseThrow().summary();
        var member = members.findById(memberId).orElseThrow();
        representatives.save(member.representedBy(voter, clock.instant()));
        if (!keys.holds(SpaceId.COMPANY, person, KeyRole.REPRESENTATIVE)) {
            keys.give(SpaceId.COMPANY, person, KeyRole.REPRESENTATIVE, "votes for " + member.legalName());
        }
    }
}
