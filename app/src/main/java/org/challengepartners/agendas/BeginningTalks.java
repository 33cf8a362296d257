package org.challengepartners.agendas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.challengepartners.calendar.SchoolYear;
import org.challengepartners.messages.Action;
import org.challengepartners.messages.Letter;
import org.challengepartners.messages.Notice;
import org.challengepartners.messages.Subject;
import org.challengepartners.messages.Telling;
import org.challengepartners.shell.DateWords;
import org.challengepartners.tenancy.JobWork;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the deadline of an agreement brings: an objection that stands then is talked through, for at most fifteen working days
 * (agenda.md 3, row 9); it waits for the hub's next meeting. Twice is once.
 */
@Component
@JobWork
@Transactional
class BeginningTalks {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Telling telling;

    BeginningTalks(JdbcClient database, ApplicationEventPublisher events, Telling telling) {
        this.database = database;
        this.events = events;
        this.telling = telling;
    }

    /** One objection of one agenda. */
    private record Due(
            SpaceId space,
            AgendaId agenda,
            String words,
            LocalDate until,
            UUID lead,
            String leadName,
            UUID objector,
            String school) {}

    void begin() {
        var due = database.sql("select * from agendas.begin_talks()")
                .query((row, _) -> due(row))
                .list();
        var agendas = new LinkedHashMap<AgendaId, SpaceId>();
        due.forEach(one -> agendas.put(one.agenda(), one.space()));
        agendas.forEach((agenda, space) -> events.publishEvent(new TalksBegan(space, agenda)));
        due.forEach(one -> telling.tell(List.of(
                notice(one, one.lead(), "you put the agenda to its schools"),
                notice(one, one.objector(), "you objected for " + one.school()))));
    }

    private static Notice notice(Due due, UUID person, String because) {
        var letter = new Letter(
                "The objection of %s is talked through".formatted(due.school()),
                List.of(
                        "%s objects to %s, and the schools' time to answer is over."
                                .formatted(due.school(), due.words()),
                        "It waits for the hub's next meeting. By the end of %s it is resolved by a change of the words, taken back, or"
                                        .formatted(DateWords.day(due.until()))
                                + " recorded as an objection that stands."),
                new Action("Read the objection", AgendaLinks.agreement(due.agenda())),
                due.leadName(),
                because);
        return Notice.to(new PersonId(person), AgendaNotices.AGENDAS, letter)
                .about(Subject.of("agenda " + due.agenda(), due.words()));
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                new SpaceId(row.getObject("space_id", UUID.class)),
                new AgendaId(row.getObject("agenda_id", UUID.class)),
                "the agenda of %s for %s".formatted(row.getString("hub_name"), new SchoolYear(row.getInt("starts_in"))),
                row.getObject("resolve_by", LocalDate.class),
                row.getObject("put_by", UUID.class),
                row.getString("put_by_name"),
                row.getObject("objector", UUID.class),
                row.getString("school_name"));
    }
}
