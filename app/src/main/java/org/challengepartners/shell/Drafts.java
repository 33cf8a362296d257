package org.challengepartners.shell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what people have typed and not yet sent, so that a lost browser costs nobody a text. A person reads and writes
 * her own drafts alone: whose they are is known to the database and never told by a caller.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Drafts {

    private static final String MINE = """
            from shell.draft where space_id = :space and owner = tenancy.me() and subject = :subject""";
    private static final String COLUMNS = "select space_id, subject, field, body, base_version, version, saved_at ";

    private final JdbcClient database;

    Drafts(JdbcClient database) {
        this.database = database;
    }

    /**
     * Saves what the signed-in person has typed so far.
     *
     * @param baseVersion the version of the stored text on which it was begun; 0 if there is none
     * @param seenVersion of the draft that the writer has before her; 0 if she has none
     * @return {@code Stale}, with nothing written, if another draft than the one seen is there
     * @throws NoSuchElementException if none of the person's keys opens the space
     */
    public SaveResult save(DraftKey key, String body, long baseVersion, long seenVersion) {
        var saved = about(key.space(), key.subject(), """
                        insert into shell.draft as mine (space_id, owner, subject, field, body, base_version, version, saved_at)
                        select :space, tenancy.me(), :subject, :field, :body, :base,
                               (extract(epoch from clock_timestamp()) * 1000000)::bigint, now()
                         where :space = any (tenancy.my_spaces())
                        on conflict (space_id, owner, subject, field) do update
                           set body = excluded.body, base_version = excluded.base_version,
                               version = greatest(excluded.version, mine.version + 1), saved_at = excluded.saved_at
                         where mine.version = :seen
                        returning version, saved_at""")
                .param("field", key.field())
                .param("body", body)
                .param("base", baseVersion)
                .param("seen", seenVersion)
                .query((row, number) -> new SaveResult.Saved(
                        row.getLong("version"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional();
        return saved.<SaveResult>map(result -> result)
                .orElseGet(() -> new SaveResult.Stale(mine(key).orElseThrow()));
    }

    /** The signed-in person's draft of one text. */
    @Transactional(readOnly = true)
    public Optional<Draft> mine(DraftKey key) {
        return about(key.space(), key.subject(), COLUMNS + MINE + " and field = :field")
                .param("field", key.field())
                .query(Drafts::draft)
                .optional();
    }

    /** All drafts of the signed-in person about one thing. */
    @Transactional(readOnly = true)
    public List<Draft> mine(SpaceId space, String subject) {
        return about(space, subject, COLUMNS + MINE + " order by field")
                .query(Drafts::draft)
                .list();
    }

    /** The things in one space of which the signed-in person has typed something that she has not sent. */
    @Transactional(readOnly = true)
    public Set<String> subjects(SpaceId space) {
        return database.sql("select distinct subject from shell.draft where space_id = :space and owner = tenancy.me()")
                .param("space", space.value())
                .query((row, number) -> row.getString("subject"))
                .set();
    }

    /** Forgets the signed-in person's draft of one text, after it was sent or because she does not want it any more. */
    public void discard(DraftKey key) {
        about(key.space(), key.subject(), "delete " + MINE + " and field = :field")
                .param("field", key.field())
                .update();
    }

    private JdbcClient.StatementSpec about(SpaceId space, String subject, String sql) {
        return database.sql(sql).param("space", space.value()).param("subject", subject);
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        var key = new DraftKey(
                new SpaceId(row.getObject("space_id", UUID.class)), row.getString("subject"), row.getString("field"));
        return new Draft(
                key,
                row.getString("body"),
                row.getLong("base_version"),
                row.getLong("version"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}
