package org.challengepartners.messages;

import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.JobWork;
import org.challengepartners.tenancy.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers a calendar that asks with its secret: with what its person may see at this moment, told by the features themselves. */
@Component
@JobWork
@Transactional
class ReadingFeeds {

    private final JdbcClient database;
    private final ObjectProvider<CalendarSource> sources;
    private final CalendarFiles files;

    ReadingFeeds(JdbcClient database, ObjectProvider<CalendarSource> sources, CalendarFiles files) {
        this.database = database;
        this.sources = sources;
        this.files = files;
    }

    /** The file; empty for a secret that was never made, was rotated or has ended. */
    Optional<byte[]> read(FeedSecret secret) {
        return database.sql("select messages.read_feed(?)")
                .param(secret.hash())
                .query((row, _) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single()
                .map(PersonId::new)
                .map(person -> files.write(sources.orderedStream()
                        .flatMap(source -> source.of(person).stream())
                        .toList()));
    }
}
