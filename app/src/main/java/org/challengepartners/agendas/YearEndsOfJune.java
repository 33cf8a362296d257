package org.challengepartners.agendas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.calendar.SchoolYear;
import org.challengepartners.tenancy.JobWork;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the review of the year in every hub from 1 June on, London's day (agenda.md 3, row 16). Twice is once. */
@Component
@JobWork
@Transactional
class YearEndsOfJune {

    private final JdbcClient database;
    private final YearEndNotices notices;
    private final ApplicationEventPublisher events;

    YearEndsOfJune(JdbcClient database, YearEndNotices notices, ApplicationEventPublisher events) {
        this.database = database;
        this.notices = notices;
        this.events = events;
    }

    private record Opened(SpaceId space, AgendaLine agenda) {}

    void open() {
        var opened = new LinkedHashMap<Opened, List<PersonId>>();
        database.sql("select * from agendas.open_year_ends()").query(row -> {
            opened.computeIfAbsent(
                            new Opened(
                                    new SpaceId(row.getObject("space_id", UUID.class)),
                                    new AgendaLine(
                                            new AgendaId(row.getObject("agenda_id", UUID.class)),
                                            row.getString("hub_name"),
                                            new SchoolYear(row.getInt("starts_in")),
                                            AgendaState.ADOPTED,
                                            Optional.empty())),
                            _ -> new ArrayList<>())
                    .add(new PersonId(row.getObject("person", UUID.class)));
        });
        opened.forEach((one, people) -> {
            events.publishEvent(new YearEndOpened(one.space(), one.agenda().id()));
            notices.opened(one.agenda(), people, "the lead of " + one.agenda().hub());
        });
    }
}
