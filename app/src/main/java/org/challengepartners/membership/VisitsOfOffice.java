package org.challengepartners.membership;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.Paced;
import org.challengepartners.tenancy.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A school reads which visits of the office its space has had, and its headteacher ends one that runs. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class VisitsOfOffice {

    private static final int SHOWN = 50;

    private final JdbcClient database;
    private final Schools schools;
    private final OwnProfile profile;
    private final Keyring keys;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VisitsOfOffice(
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

    /** The newest 50, the newest first; empty for a school that none of my keys opens. */
    @Transactional(readOnly = true)
    public List<Visit> of(SchoolId school) {
        return schools.findById(school).stream()
                .flatMap(found -> read(found).stream())
                .toList();
    }

    private List<Visit> read(School school) {
        var now = clock.instant();
        return database.sql("""
                        select * from membership.visit where space_id = ? order by from_at desc, visit_id limit ?
                        """)
                .params(school.space().value(), SHOWN)
                .query((row, _) -> {
                    var until = row.getObject("until_at", OffsetDateTime.class).toInstant();
                    return new Visit(
                            new VisitId(row.getObject("visit_id", UUID.class)),
                            row.getString("person_name"),
                            row.getString("reason"),
                            row.getObject("from_at", OffsetDateTime.class).toInstant(),
                            until,
                            Optional.ofNullable(row.getString("ended_by_name")),
                            now.isBefore(until));
                })
                .list();
    }

    /**
     * Ends a visit: the visitor reads nothing of the school in her next transaction. Only the school's headteacher ends one.
     *
     * @return whether it ran until now
     */
    public boolean end(SchoolId id, VisitId visit) {
        var school =
                schools.findById(id).filter(found -> keys.myRoles(found.space()).contains(KeyRole.HEADTEACHER));
        return school.isPresent() && end(school.get(), visit, clock.instant());
    }

    private boolean end(School school, VisitId visit, Instant now) {
        var visitor = database.sql("""
                        update membership.visit set until_at = ?, ended_by_name = ?
                        where space_id = ? and visit_id = ? and until_at > ? returning person_id
                        """)
                .params(at(now), profile.find().map(PersonSummary::name).orElse("The headteacher"))
                .params(school.space().value(), visit.value(), at(now))
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
        visitor.ifPresent(person -> {
            keys.take(school.space(), person, KeyRole.OFFICE_VISIT, "the school ended the visit");
            events.publishEvent(new OfficeVisitEnded(school.space(), visit));
        });
        return visitor.isPresent();
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** Writes down that a visitor opened the school's own page; nothing is written for the school's own people. */
    @Paced(Paced.Of.SCHOOLS)
    public void pageOpened(SchoolId id) {
        schools.findById(id)
                .filter(school -> keys.myRoles(school.space()).contains(KeyRole.OFFICE_VISIT))
                .ifPresent(school -> events.publishEvent(new SchoolPageVisited(school.space(), id)));
    }
}
