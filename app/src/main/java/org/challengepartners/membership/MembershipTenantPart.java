package org.challengepartners.membership;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The school itself, its people, who has keys to its space and why, its agreements, and the office's visits. */
@Component
class MembershipTenantPart implements TenantPart {

    private final OwnSchools schools;
    private final SigningAgreements agreements;
    private final VisitsOfOffice visits;
    private final NamingHubDeputy deputies;

    MembershipTenantPart(
            OwnSchools schools, SigningAgreements agreements, VisitsOfOffice visits, NamingHubDeputy deputies) {
        this.schools = schools;
        this.agreements = agreements;
        this.visits = visits;
        this.deputies = deputies;
    }

    /** A key in words, without ids. */
    private record ArchivedKey(String holder, String role, Instant since, Optional<Instant> until, String reason) {}

    @Override
    public Stream<TenantFile> files(SchoolId school) {
        return schools.detail(school).stream()
                .flatMap(detail -> Stream.of(
                        new TenantFile("school/profile.json", detail.school()),
                        new TenantFile(
                                "school/directory.json",
                                detail.listed().stream().toList()),
                        new TenantFile("school/people.json", schools.staff(school)),
                        new TenantFile(
                                "school/keys.json",
                                detail.keys().stream()
                                        .map(key -> new ArchivedKey(
                                                detail.holder(key).orElse("A person of the partnership"),
                                                key.role().words(),
                                                key.since(),
                                                key.until(),
                                                key.reason()))
                                        .toList()),
                        new TenantFile(
                                "school/deputy-for-hub-matters.json",
                                deputies.of(school).stream().toList()),
                        new TenantFile("school/agreements.json", agreements.signed(school)),
                        new TenantFile("school/visits-of-the-office.json", visits.of(school))));
    }
}
