package org.challengepartners.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.challengepartners.access.SignedIn;
import org.challengepartners.membership.MembershipYear;
import org.challengepartners.membership.OwnProfile;
import org.challengepartners.membership.PersonSummary;
import org.challengepartners.membership.SchoolStanding;
import org.challengepartners.membership.Standings;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office reads the ledger of reviewer-days, and adjusts it by two people's word (reviews.md 9). */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class KeepingLedger {

    private static final String PARTNERSHIP = "The partnership";

    private final Standings standings;
    private final SignedIn signedIn;
    private final OwnProfile profile;
    private final JdbcClient database;
    private final Clock clock;

    KeepingLedger(Standings standings, SignedIn signedIn, OwnProfile profile, JdbcClient database, Clock clock) {
        this.standings = standings;
        this.signedIn = signedIn;
        this.profile = profile;
        this.database = database;
        this.clock = clock;
    }

    /** Of this membership year, every account that was ever used, by what it carries on, the least first. */
    @Transactional(readOnly = true)
    public List<LedgerBalance> balances() {
        var names = names();
        return database.sql("""
                        select account, sum(h) filter (where booked_on < :first) as opening,
                               sum(h) filter (where booked_on >= :first and h > 0) as earned,
                               -sum(h) filter (where booked_on >= :first and h < 0) as received, sum(h) as closing
                          from (select credited as account, half_days as h, booked_on from reviews.ledger_entry where agreed_at is not null
                                union all
                                select debited, -half_days, booked_on from reviews.ledger_entry where agreed_at is not null) lines
                         group by account order by closing, account
                        """)
                .param("first", MembershipYear.of(LocalDate.now(clock)).firstDay())
                .query((row, _) -> new LedgerBalance(
                        name(names, row.getObject("account", UUID.class)),
                        new HalfDays(row.getInt("opening")),
                        new HalfDays(row.getInt("earned")),
                        new HalfDays(row.getInt("received")),
                        new HalfDays(row.getInt("closing"))))
                .list();
    }

    /** The lines, what waits for a second person first, then the latest. */
    @Transactional(readOnly = true)
    public Slice<LedgerLine> lines(Pageable page) {
        var names = names();
        var rows = database.sql("""
                        select e.*, exists (select 1 from reviews.ledger_entry w where w.waives = e.entry_id) as waived
                          from reviews.ledger_entry e order by e.agreed_at is not null, e.booked_on desc, e.entry_id desc limit :rows offset :from
                        """)
                .param("rows", page.getPageSize() + 1)
                .param("from", page.getOffset())
                .query((row, _) -> line(row, names))
                .list();
        return new SliceImpl<>(
                List.copyOf(rows.subList(0, Math.min(rows.size(), page.getPageSize()))),
                page,
                rows.size() > page.getPageSize());
    }

    private LedgerLine line(ResultSet row, Map<UUID, String> names) throws SQLException {
        var kind = row.getString("kind");
        var counts = row.getObject("agreed_at") != null;
        return new LedgerLine(
                row.getObject("entry_id", UUID.class),
                words(kind),
                name(names, row.getObject("debited", UUID.class)),
                name(names, row.getObject("credited", UUID.class)),
                new HalfDays(row.getInt("half_days")),
                row.getObject("booked_on", LocalDate.class),
                row.getString("reason"),
                counts,
                !counts && !signedIn.person().value().equals(row.getObject("asked_by", UUID.class)),
                kind.equals("LATE_POSTPONEMENT") && !row.getBoolean("waived"));
    }

    private static String words(String kind) {
        return switch (kind) {
            case "SERVED" -> "Days on a team";
            case "FOLLOW_UP" -> "Follow-up";
            case "LATE_POSTPONEMENT" -> "Review postponed late";
            case "WAIVER" -> "Late postponement waived";
            default -> "Adjustment";
        };
    }

    /** How many reviews and places the year has, and how many are offered. */
    @Transactional(readOnly = true)
    public SupplyAndDemand board() {
        var today = LocalDate.now(clock);
        var year = MembershipYear.of(today);
        return database.sql("""
                        select count(*) as reviews, coalesce(sum(peers), 0) as places,
                               (select coalesce(sum(capacity), 0) from reviews.reviewer where trained_until >= :today) as offered
                          from reviews.review where held_from >= :first and held_from < :next and state not in ('CANCELLED', 'IMPORTED')
                        """)
                .param("first", year.firstDay())
                .param("next", year.firstDay().plusYears(1))
                .param("today", today)
                .query((row, _) -> new SupplyAndDemand(
                        year,
                        row.getInt("reviews"),
                        row.getInt("places"),
                        standings.schools().size(),
                        row.getInt("offered")))
                .single();
    }

    /** All schools between which days can be moved by hand, by name. */
    @Transactional(readOnly = true)
    public List<SchoolStanding> schools() {
        return standings.schools().stream()
                .sorted(java.util.Comparator.comparing(SchoolStanding::name))
                .toList();
    }

    /**
     * Asks that one school be credited with days that another is debited with; counts once a second person agrees.
     *
     * @param days more than none
     */
    public void askToAdjust(SpaceId debited, SpaceId credited, HalfDays days, String reason) {
        database.sql("select reviews.ask_entry(?, ?, ?, null, ?, ?)")
                .params(debited.value(), credited.value(), days.halves(), reason.strip(), me())
                .query(Boolean.class)
                .single();
    }

    /** Asks that a late postponement cost the school nothing; no if it is no such line, or is waived already. */
    public boolean askToWaive(UUID entry, String reason) {
        return database.sql("select reviews.ask_entry(null, null, null, ?, ?, ?)")
                .params(entry, reason.strip(), me())
                .query(Boolean.class)
                .single();
    }

    /** The second person's word; no if it is not hers to say. */
    public boolean agree(UUID entry) {
        return database.sql("select reviews.agree_entry(?, ?)")
                .params(entry, me())
                .query(Boolean.class)
                .single();
    }

    private String me() {
        return profile.find().map(PersonSummary::name).orElse("The office");
    }

    private Map<UUID, String> names() {
        var names = new HashMap<UUID, String>();
        standings.schools().forEach(school -> names.put(school.space().value(), school.name()));
        names.put(SpaceId.COMPANY.value(), PARTNERSHIP);
        return names;
    }

    private static String name(Map<UUID, String> names, UUID account) {
        return names.getOrDefault(account, "A school that has left");
    }
}
