package org.challengepartners.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.calendar.BeyondTheCalendar;
import org.challengepartners.calendar.Calendars;
import org.challengepartners.calendar.CompanyDays;
import org.challengepartners.tenancy.Identities;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office logs who inspects the company's register of members.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/116">Companies Act 2006, ss 116 and 117</a>
 */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class Inspecting {

    private static final int WORKING_DAYS = 5;
    private static final int DAYS_OF_A_WEEK = 7;

    private final JdbcClient database;
    private final Calendars calendars;
    private final Identities identities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inspecting(
            JdbcClient database,
            Calendars calendars,
            Identities identities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.calendars = calendars;
        this.identities = identities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Logs a request.
     *
     * @return empty if something that the law asks for is missing or too long, or the day lies ahead; nothing is logged then
     */
    public Optional<InspectionId> asked(InspectionRequest request) {
        if (!request.isComplete() || request.askedOn().isAfter(LocalDate.now(clock))) {
            return Optional.empty();
        }
        var id = InspectionId.next();
        database.sql("""
                        insert into membership.inspection
                            (space_id, inspection_id, version, asked_by, address, purpose, asked_on, recorded_by)
                        values (?, ?, 0, ?, ?, ?, ?, ?)
                        """)
                .params(
                        SpaceId.COMPANY.value(),
                        id.value(),
                        request.askedBy(),
                        request.address(),
                        request.purpose(),
                        request.askedOn(),
                        identities.current().orElseThrow().person().value())
                .update();
        events.publishEvent(new InspectionLogged(SpaceId.COMPANY, id, false));
        return Optional.of(id);
    }

    /**
     * Logs what became of a request.
     *
     * @return whether it was waiting for an answer; an answer is never changed
     */
    public boolean answered(InspectionId id, InspectionAnswer answer, LocalDate on) {
        var changed = database.sql("""
                        update membership.inspection set answer = ?, answered_on = ?, version = version + 1
                        where space_id = ? and inspection_id = ? and answer is null and asked_on <= ?
                        """)
                        .params(answer.name(), on, SpaceId.COMPANY.value(), id.value(), on)
                        .update()
                == 1;
        if (changed) {
            events.publishEvent(new InspectionLogged(SpaceId.COMPANY, id, true));
        }
        return changed;
    }

    /** The log, the newest first. */
    @Transactional(readOnly = true)
    public Slice<Inspection> log(Pageable page) {
        var days = calendars.company();
        return Slices.of(
                page,
                database.sql("""
                                select * from membership.inspection where space_id = ?
                                order by asked_on desc, inspection_id limit ? offset ?
                                """)
                        .params(SpaceId.COMPANY.value(), page.getPageSize() + 1, page.getOffset())
                        .query((row, _) -> new Inspection(
                                new InspectionId(row.getObject("inspection_id", UUID.class)),
                                row.getString("asked_by"),
                                row.getString("address"),
                                row.getString("purpose"),
                                row.getObject("asked_on", LocalDate.class),
                                Optional.ofNullable(row.getString("answer")).map(InspectionAnswer::valueOf),
                                Optional.ofNullable(row.getObject("answered_on", LocalDate.class)),
                                due(days, row.getObject("asked_on", LocalDate.class))))
                        .list());
    }

    /** Where the bank holidays are not known, the earliest day that it can be: one without any. */
    private static LocalDate due(CompanyDays days, LocalDate askedOn) {
        try {
            return days.plus(askedOn, WORKING_DAYS);
        } catch (BeyondTheCalendar unknown) {
            return askedOn.plusDays(DAYS_OF_A_WEEK);
        }
    }
}
