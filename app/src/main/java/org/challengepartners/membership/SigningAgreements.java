package org.challengepartners.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The headteacher signs her school's membership agreement, year by year; it also says whether the school's reports go to the
 * lead of its hub. To people without a key to the school there is no such school: {@link java.util.NoSuchElementException}.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class SigningAgreements {

    private static final String TERMS = """
            Our school takes part in the partnership's peer reviews, as host and by sending its own leaders as reviewers; keeps \
            what it learns about other schools confidential unless they permit otherwise; and takes part in the work of its hub \
            in the membership year %s.""";
    private static final String SHARES =
            "Our school's review reports go to the lead of our hub, to support the hub's work.";
    private static final String KEEPS = "Our school's review reports go to nobody unless our headteacher shares them.";

    private final JdbcClient database;
    private final Schools schools;
    private final OwnProfile profile;
    private final Keyring keys;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SigningAgreements(
            JdbcClient database,
            Schools schools,
            OwnProfile profile,
            Keyring keys,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.schools = schools;
        this.profile = profile;
        this.keys = keys;
        this.events = events;
        this.clock = clock;
    }

    /** What would be signed. */
    public String wording(MembershipYear year, boolean sharesReports) {
        return TERMS.formatted(year) + "\n" + (sharesReports ? SHARES : KEEPS);
    }

    /**
     * Signs the agreement of a year; signing again replaces what was signed before, which stays as a record.
     *
     * @param command made when the form opened; a repeat gets its first answer
     */
    public SignResult sign(CommandId command, SchoolId id, MembershipYear year, boolean sharesReports) {
        var school = schools.findById(id).orElseThrow();
        if (!keys.myRoles(school.space()).contains(KeyRole.HEADTEACHER)) {
            return new SignResult.OnlyTheHead();
        }
        var now = MembershipYear.of(LocalDate.now(clock)).begins();
        if (year.begins() != now && year.begins() != now + 1) {
            return new SignResult.NotThisYear();
        }
        if (!isSigned(command)) {
            insert(command, school, year, sharesReports);
            events.publishEvent(new AgreementSigned(school.space(), id, year, sharesReports));
        }
        return new SignResult.Signed(current(id, year).orElseThrow());
    }

    /** What the school has signed for that year last; empty if it has not, or for a school that none of my keys opens. */
    @Transactional(readOnly = true)
    public Optional<Agreement> current(SchoolId school, MembershipYear year) {
        return signed(school).stream()
                .filter(agreement -> agreement.year().equals(year))
                .findFirst();
    }

    /** Everything that the school has signed, the newest first; empty for a school that none of my keys opens. */
    @Transactional(readOnly = true)
    public List<Agreement> signed(SchoolId school) {
        return database.sql("""
                        select year, version, wording, shares_reports, signed_by_name, signed_at
                        from membership.agreement where school_id = ? order by year desc, version desc
                        """)
                .param(school.value())
                .query((row, _) -> new Agreement(
                        school,
                        new MembershipYear(row.getInt("year")),
                        row.getInt("version"),
                        row.getString("wording"),
                        row.getBoolean("shares_reports"),
                        row.getString("signed_by_name"),
                        row.getObject("signed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private boolean isSigned(CommandId command) {
        return database.sql("select exists (select 1 from membership.agreement where command_id = ?)")
                .param(command.value())
                .query(Boolean.class)
                .single();
    }

    private void insert(CommandId command, School school, MembershipYear year, boolean sharesReports) {
        var signer = profile.find().orElseThrow();
        database.sql("""
                        insert into membership.agreement (space_id, school_id, year, version, command_id, wording,
                                                          shares_reports, signed_by, signed_by_name, signed_at)
                        select ?, ?, ?, coalesce(max(version), 0) + 1, ?, ?, ?, ?, ?, ?
                        from membership.agreement where school_id = ? and year = ?
                        """)
                .params(
                        school.space().value(),
                        school.id().value(),
                        year.begins(),
                        command.value(),
                        wording(year, sharesReports),
                        sharesReports,
                        signer.id().value(),
                        signer.name(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        school.id().value(),
                        year.begins())
                .update();
    }
}
