package org.challengepartners.agendas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.SchoolId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What schools proposed in a consultation and how it was answered, where the reader's keys open it. */
@Component
class AmendmentRows {

    private final JdbcClient database;

    AmendmentRows(JdbcClient database) {
        this.database = database;
    }

    /** An amendment with what only its answer needs. */
    record Held(ShownAmendment shown, UUID proposedBy) {}

    /** Which agenda an amendment is about; empty for one that none of the reader's keys opens. */
    Optional<AgendaId> agendaOf(AmendmentId amendment) {
        return database.sql("select agenda_id from agendas.amendment where amendment_id = ?")
                .param(amendment.value())
                .query((row, _) -> new AgendaId(row.getObject(1, UUID.class)))
                .optional();
    }

    void propose(Agenda agenda, int draftNo, ShownAmendment proposed, UUID by) {
        database.sql("""
                        insert into agendas.amendment (space_id, amendment_id, version, agenda_id, draft_no, kind, about_item,
                            before_words, proposed_words, because, school_id, school_name, proposed_by, proposed_by_name, proposed_at,
                            state, answer_reason)
                        values (:space, :id, 0, :agenda, :draft, :kind, :item, :before::text, :proposed::text, :because, :school, :name,
                            :by, :byName, :at, 'PROPOSED', '')""")
                .param("space", agenda.space().value())
                .param("id", proposed.id().value())
                .param("agenda", agenda.id().value())
                .param("draft", draftNo)
                .param("kind", proposed.kind().name())
                .param("item", proposed.item().value())
                .param("before", proposed.before().map(Canon::of).orElse(null))
                .param("proposed", proposed.proposed().map(Canon::of).orElse(null))
                .param("because", proposed.because())
                .param("school", proposed.school().value())
                .param("name", proposed.schoolName())
                .param("by", by)
                .param("byName", proposed.by())
                .param("at", at(proposed.at()))
                .update();
    }

    void answer(
            AmendmentId id,
            AmendmentState state,
            String reason,
            @Nullable ItemText result,
            @Nullable Integer draftNo,
            Signature by) {
        database.sql("""
                        update agendas.amendment set version = version + 1, state = :state, answer_reason = :reason,
                            result_words = :result::text, result_draft_no = :draft::int, answered_by = :by, answered_by_name = :byName,
                            answered_at = :at where amendment_id = :id""")
                .param("state", state.name())
                .param("reason", reason)
                .param("result", result == null ? null : Canon.of(result))
                .param("draft", draftNo)
                .param("by", by.person())
                .param("byName", by.name())
                .param("at", at(by.at()))
                .param("id", id.value())
                .update();
    }

    /** Few: the amendments of an agenda, those that wait first, then the latest first. */
    List<Held> of(AgendaId agenda, List<SchoolId> mine) {
        return database.sql("""
                        select * from agendas.amendment where agenda_id = ?
                         order by state <> 'PROPOSED', proposed_at desc""")
                .param(agenda.value())
                .query((row, _) -> held(row, mine))
                .list();
    }

    private static Held held(ResultSet row, List<SchoolId> mine) throws SQLException {
        var school = new SchoolId(row.getObject("school_id", UUID.class));
        return new Held(
                new ShownAmendment(
                        new AmendmentId(row.getObject("amendment_id", UUID.class)),
                        row.getInt("draft_no"),
                        AmendmentKind.valueOf(row.getString("kind")),
                        new ItemId(row.getObject("about_item", UUID.class)),
                        words(row, "before_words"),
                        words(row, "proposed_words"),
                        row.getString("because"),
                        school,
                        row.getString("school_name"),
                        row.getString("proposed_by_name"),
                        instant(row, "proposed_at"),
                        AmendmentState.valueOf(row.getString("state")),
                        answer(row),
                        mine.contains(school)),
                row.getObject("proposed_by", UUID.class));
    }

    private static Optional<ShownAmendment.Given> answer(ResultSet row) throws SQLException {
        return row.getString("answered_by_name") == null
                ? Optional.empty()
                : Optional.of(new ShownAmendment.Given(
                        row.getString("answer_reason"),
                        words(row, "result_words"),
                        Optional.ofNullable(row.getObject("result_draft_no", Integer.class)),
                        row.getString("answered_by_name"),
                        instant(row, "answered_at")));
    }

    private static Optional<ItemText> words(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(Canon::item);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
