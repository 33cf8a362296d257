package org.challengepartners.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.stereotype.Component;

/** Keeps it true that at any date a school is covered by one member at most, and that the directory says by which. */
@Component
class Coverage {

    private final MemberSchools schools;
    private final DirectoryEntries directory;
    private final Clock clock;

    Coverage(MemberSchools schools, DirectoryEntries directory, Clock clock) {
        this.clock = clock;
        this.schools = schools;
        this.directory = directory;
    }

    /** The name of the first of these schools that another member covers then. */
    Optional<String> taken(List<SchoolId> wanted, LocalDate from) {
        return wanted.stream()
                .filter(school -> !schools.coveringFrom(school, from).isEmpty())
                .map(school ->
                        directory.findById(school).map(DirectoryEntry::name).orElse("That school"))
                .findFirst();
    }

    void begin(MemberId member, String legalName, List<SchoolId> wanted, LocalDate from) {
        wanted.stream().distinct().forEach(school -> {
            schools.save(new MemberSchool(member, school, from));
            if (!isAhead(from)) {
                directory.findById(school).ifPresent(entry -> entry.coverBy(legalName));
            }
        });
    }

    boolean end(MemberId member, SchoolId school, LocalDate until) {
        var running = of(member).stream()
                .filter(cover -> cover.school().equals(school))
                .toList();
        running.forEach(cover -> end(cover, until));
        return !running.isEmpty();
    }

    void endAll(MemberId member, LocalDate until) {
        of(member).forEach(cover -> end(cover, until));
    }

    void rename(MemberId member, String legalName) {
        of(member).forEach(cover -> directory.findById(cover.school()).ifPresent(entry -> entry.coverBy(legalName)));
    }

    private List<MemberSchool> of(MemberId member) {
        return schools.currentOf(SpaceId.COMPANY.value(), member);
    }

    private void end(MemberSchool cover, LocalDate until) {
        cover.end(until);
        schools.save(cover);
        if (!isAhead(until)) {
            directory.findById(cover.school()).ifPresent(DirectoryEntry::uncover);
        }
    }

    /** Then the directory follows in the night before that day. */
    private boolean isAhead(LocalDate day) {
        return day.isAfter(LocalDate.now(clock));
    }
}
