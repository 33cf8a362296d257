package org.challengepartners.reviews;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.Ids;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What quality reader and lead say of a draft, in the team's space. What was said stays. */
@Component
class DraftComments {

    private final JdbcClient database;

    DraftComments(JdbcClient database) {
        this.database = database;
    }

    /** All of one draft, the earliest first. */
    List<DraftComment> of(SpaceId team, ReviewId review) {
        return database.sql("""
                        select comment_id, about, answers, author_name, by_reader, wording, written_at from reviews.draft_comment
                         where space_id = ? and review_id = ? order by written_at, comment_id
                        """)
                .params(team.value(), review.value())
                .query((row, _) -> new DraftComment(
                        row.getObject(1, UUID.class),
                        Optional.ofNullable(row.getObject(2, UUID.class)).map(SentenceId::new),
                        Optional.ofNullable(row.getObject(3, UUID.class)),
                        row.getString(4),
                        row.getBoolean(5),
                        row.getString(6),
                        row.getObject(7, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** What is said, by whom. */
    record Said(
            Optional<SentenceId> about,
            Optional<UUID> answers,
            PersonId author,
            String name,
            boolean byReader,
            String wording) {}

    void add(CommandId command, SpaceId team, ReviewId review, Said said, Instant now) {
        database.sql("""
                        insert into reviews.draft_comment (space_id, comment_id, command_id, review_id, about, answers, author, author_name,
                                                           by_reader, wording, written_at)
                        values (:team, :id, :command, :review, :about, :answers, :author, :name, :reader, :wording, :at)
                        on conflict (command_id) do nothing
                        """)
                .param("team", team.value())
                .param("id", Ids.next())
                .param("command", command.value())
                .param("review", review.value())
                .param("about", said.about().map(SentenceId::value).orElse(null))
                .param("answers", said.answers().orElse(null))
                .param("author", said.author().value())
                .param("name", said.name())
                .param("reader", said.byReader())
                .param("wording", said.wording())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
