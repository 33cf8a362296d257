package org.challengepartners.audit;

import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a line for whatever happens in a space, in the same transaction: no deed without its line, no line without its deed. */
@Component
class Trail {

    private final JdbcClient database;

    Trail(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(SpaceEvent event) {
        database.sql("select audit.write(?, ?, ?, ?, ?)")
                .param(event.space().value())
                .param(event.action())
                .param(event.object())
                .param(event.concerns().map(PersonId::value).orElse(null))
                .param(event.onceADay())
                .query()
                .singleRow();
    }
}
