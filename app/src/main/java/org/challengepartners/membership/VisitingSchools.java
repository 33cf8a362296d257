package org.challengepartners.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.challengepartners.messages.Action;
import org.challengepartners.messages.Letter;
import org.challengepartners.messages.Notice;
import org.challengepartners.messages.Telling;
import org.challengepartners.messages.Topic;
import org.challengepartners.shell.DateWords;
import org.challengepartners.tenancy.AsksSecondFactor;
import org.challengepartners.tenancy.Identities;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.OfficeWork;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An office person opens one school's space to herself for an hour, with a reason. The school's heads are told in the same
 * transaction, by mail at once, and can end it; into no room of a review's team does it ever lead.
 */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class VisitingSchools {

    static final Topic TOPIC = new Topic("office-visits", "Visits of the office to your school's pages");

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    private final JdbcClient database;
    private final Schools schools;
    private final Departures departures;
    private final Appointments appointments;
    private final People people;
    private final Keyring keys;
    private final Telling telling;
    private final Identities identities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VisitingSchools(
            JdbcClient database,
            Schools schools,
            Departures departures,
            Appointments appointments,
            People people,
            Keyring keys,
            Telling telling,
            Identities identities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.schools = schools;
        this.departures = departures;
        this.appointments = appointments;
        this.people = people;
        this.keys = keys;
        this.telling = telling;
        this.identities = identities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens the school's space to whoever asks, for an hour from now; visiting anew begins a new hour.
     *
     * @param reason what the school reads, of 10 to 500 characters
     * @throws java.util.NoSuchElementException if there is no such school
     */
    @AsksSecondFactor
    public VisitResult visit(SchoolId id, String reason) {
        var school = schools.findById(id).orElseThrow();
        var why = reason.strip();
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON) {
            return new VisitResult.ReasonMissing();
        }
        var left = departures.running(id).filter(departure -> !clock.instant().isBefore(departure.at()));
        if (left.isPresent()) {
            return new VisitResult.HasLeft(left.get().lastDay());
        }
        var me = people.findById(identities.current().orElseThrow().person().value())
                .orElseThrow()
                .summary();
        var until = keys.visit(school.space(), why);
        var visit = VisitId.next();
        database.sql("""
                        insert into membership.visit (space_id, visit_id, person_id, person_name, reason, from_at, until_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        school.space().value(),
                        visit.value(),
                        me.id().value(),
                        me.name(),
                        why,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        OffsetDateTime.ofInstant(until, ZoneOffset.UTC))
                .update();
        events.publishEvent(new OfficeVisitBegan(school.space(), visit));
        var letter = new Letter(
                "The partnership office is looking at %s's pages".formatted(school.name()),
                List.of(
                        "%s of the partnership office opened your school's own pages to herself, until %s."
                                .formatted(me.name(), DateWords.dayAndTime(until)),
                        "The reason given: " + why,
                        "You can end the visit at once on your school's page. Every page that is opened is written down."),
                new Action("See the visit", MembershipLinks.school(id)),
                me.name() + ", partnership office",
                "you are the headteacher of " + school.name());
        appointments.currentIn(school.space(), LocalDate.now(clock)).stream()
                .filter(held -> held.role() == KeyRole.HEADTEACHER)
                .forEach(head ->
                        telling.tell(Notice.to(head.person(), TOPIC, letter).now()));
        return new VisitResult.Opened(until);
    }
}
