package org.challengepartners.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.access.SignedIn;
import org.challengepartners.membership.Appointee;
import org.challengepartners.membership.OwnHubs;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.shell.DateWords;
import org.challengepartners.tenancy.PersonId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports that schools share: by agreement with the leads of their hubs, by name with others; and what is shared with me. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class SharedReports {

    private final Reports reports;
    private final Corrections corrections;
    private final ReviewPermissions permissions;
    private final OwnHubs hubs;
    private final ShareBook book;
    private final SignedIn signedIn;
    private final Clock clock;
    private final JdbcClient database;

    SharedReports(
            Reports reports,
            Corrections corrections,
            ReviewPermissions permissions,
            OwnHubs hubs,
            ShareBook book,
            SignedIn signedIn,
            Clock clock,
            JdbcClient database) {
        this.reports = reports;
        this.corrections = corrections;
        this.permissions = permissions;
        this.hubs = hubs;
        this.book = book;
        this.signedIn = signedIn;
        this.clock = clock;
        this.database = database;
    }

    /** Which leads of its hub can read the school's reports now, and why; nobody for a school that is not the reader's. */
    @Transactional(readOnly = true)
    public List<ReportReader> readers(SchoolId school) {
        var leads = hubs.leadsOf(school);
        return database.sql("""
                        select r.held_from, r.held_until, r.held_precision, k.person, lower(k.valid) as since,
                               upper(k.valid) as until, k.reason
                          from reviews.report r join tenancy.key k on k.space_id = r.space_id
                         where r.school_id = ? and k.role = 'HUB_LEAD' and k.valid @> now()
                         order by r.held_from desc, k.person
                        """)
                .param(school.value())
                .query((row, _) -> reader(row, leads))
                .list();
    }

    private static ReportReader reader(ResultSet row, List<Appointee> leads) throws SQLException {
        var person = new PersonId(row.getObject("person", UUID.class));
        return new ReportReader(
                held(row),
                person,
                leads.stream()
                        .filter(lead -> lead.person().equals(person))
                        .map(Appointee::name)
                        .findFirst(),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("until", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getString("reason"));
    }

    /** The reports that schools share with me, the latest first. To list is not to read. */
    @Transactional(readOnly = true)
    public Slice<ReportSummary> mine(Pageable page) {
        var found = database.sql("""
                        select r.report_id, r.review_id, r.school_id, r.school_name, r.framework_code, r.held_from, r.held_until,
                               r.held_precision, r.issued_at
                          from reviews.report r
                         where exists (select 1 from tenancy.key k where k.space_id = r.space_id and k.role in ('HUB_LEAD', 'REPORT_READER')
                                          and k.person = tenancy.me() and k.valid @> now())
                         order by r.held_from desc, r.report_id limit ? offset ?
                        """)
                .params(page.getPageSize() + 1, page.getOffset())
                .query((row, _) -> summary(row))
                .list();
        var more = found.size() > page.getPageSize();
        return new SliceImpl<>(more ? found.subList(0, page.getPageSize()) : found, page, more);
    }

    /** Opens one of them, which leaves a line in the school's trail; empty for any other, whether or not it exists. */
    public Optional<ReportDetail> open(ReportId id) {
        return reports.findById(id).filter(permissions::mayReadShared).map(report -> {
            report.read();
            reports.save(report);
            book.opened(report, signedIn.person(), signedIn.name(), LocalDate.now(clock.withZone(DateWords.LONDON)));
            return corrections.detail(report);
        });
    }

    private static ReportSummary summary(ResultSet row) throws SQLException {
        return new ReportSummary(
                new ReportId(row.getObject("report_id", UUID.class)),
                new ReviewId(row.getObject("review_id", UUID.class)),
                new SchoolId(row.getObject("school_id", UUID.class)),
                row.getString("school_name"),
                row.getString("framework_code"),
                held(row),
                row.getObject("issued_at", OffsetDateTime.class).toInstant());
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                row.getObject("held_from", LocalDate.class),
                row.getObject("held_until", LocalDate.class),
                Held.Precision.valueOf(row.getString("held_precision")));
    }
}
