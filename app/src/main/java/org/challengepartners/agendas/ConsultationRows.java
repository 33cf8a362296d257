package org.challengepartners.agendas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.HubMember;
import org.challengepartners.membership.SchoolId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions that schools are consulted on, with what was said, proposed and answered, where the reader's keys open them. */
@Component
class ConsultationRows {

    private final JdbcClient database;

    ConsultationRows(JdbcClient database) {
        this.database = database;
    }

    /** A version with its words. */
    record Version(ConsultedVersion shown, AgendaText text) {}

    /** An amendment with what only its answer needs. */
    record Held(ShownAmendment shown, AgendaId agenda, UUID proposedBy) {}

    /** Few: all of an agenda, the first one first. */
    List<Version> versions(AgendaId agenda) {
        return database.sql(
                        "select draft_no, canonical, because, made_by_name, made_at from agendas.consulted_version where agenda_id = ? order by 1")
                .param(agenda.value())
                .query((row, _) -> new Version(
                        new ConsultedVersion(
                                row.getInt("draft_no"),
                                row.getString("because"),
                                row.getString("made_by_name"),
                                instant(row, "made_at")),
                        Canon.agenda(row.getString("canonical"))))
                .list();
    }

    void show(Agenda agenda, int draftNo, String canonical, String because, Signature by) {
        database.sql("""
                        insert into agendas.consulted_version
                            (space_id, agenda_id, draft_no, canonical, text_hash, because, made_by, made_by_name, made_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        agenda.space().value(),
                        agenda.id().value(),
                        draftNo,
                        canonical,
                        Canon.hash(canonical),
                        because,
                        by.person(),
                        by.name(),
                        at(by.at()))
                .update();
    }

    boolean wasSaid(UUID remark) {
        return database.sql("select 1 from agendas.remark where remark_id = ?")
                .param(remark)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void say(Agenda agenda, RemarkId id, int draftNo, HubMember school, RemarkForm said, Signature by) {
        insert(agenda, id, draftNo, said, null, school.school().value(), school.name(), by);
    }

    void reply(Agenda agenda, RemarkId id, ShownRemark to, String words, Signature by) {
        insert(
                agenda,
                id,
                to.draftNo(),
                new RemarkForm(to.item(), to.part(), to.quoted(), words),
                to.id().value(),
                null,
                "",
                by);
    }

    private void insert(
            Agenda agenda,
            RemarkId id,
            int draftNo,
            RemarkForm said,
            @Nullable UUID answers,
            @Nullable UUID school,
            String schoolName,
            Signature by) {
        database.sql("""
                        insert into agendas.remark (space_id, remark_id, agenda_id, draft_no, about_item, part, quoted, words, answers,
                            school_id, school_name, said_by, said_by_name, said_at)
                        values (:space, :id, :agenda, :draft, :item, :part, :quoted, :words, :answers::uuid, :school::uuid, :name, :by,
                            :byName, :at)""")
                .param("space", agenda.space().value())
                .param("id", id.value())
                .param("agenda", agenda.id().value())
                .param("draft", draftNo)
                .param("item", said.item().value())
                .param("part", said.part().name())
                .param("quoted", said.quoted())
                .param("words", said.words())
                .param("answers", answers)
                .param("school", school)
                .param("name", schoolName)
                .param("by", by.person())
                .param("byName", by.name())
                .param("at", at(by.at()))
                .update();
    }

    /** Few: what was said about an agenda, the latest first, each with its replies in order. */
    List<ShownRemark> remarks(AgendaId agenda, List<Version> versions) {
        var replies = new LinkedHashMap<UUID, List<ShownRemark.Reply>>();
        database.sql(
                        "select answers, words, said_by_name, said_at from agendas.remark where agenda_id = ? and answers is not null order by said_at")
                .param(agenda.value())
                .query(row -> {
                    replies.computeIfAbsent(row.getObject("answers", UUID.class), _ -> new ArrayList<>())
                            .add(new ShownRemark.Reply(
                                    row.getString("words"), row.getString("said_by_name"), instant(row, "said_at")));
                });
        return database.sql("""
                        select remark_id, draft_no, about_item, part, quoted, words, school_name, said_by_name, said_at
                          from agendas.remark where agenda_id = ? and answers is null order by said_at desc""")
                .param(agenda.value())
                .query((row, _) -> {
                    var id = row.getObject("remark_id", UUID.class);
                    var item = new ItemId(row.getObject("about_item", UUID.class));
                    int draftNo = row.getInt("draft_no");
                    return new ShownRemark(
                            new RemarkId(id),
                            draftNo,
                            item,
                            of(versions, draftNo)
                                    .flatMap(version -> version.text().find(item)),
                            PassagePart.valueOf(row.getString("part")),
                            row.getString("quoted"),
                            row.getString("words"),
                            row.getString("school_name"),
                            row.getString("said_by_name"),
                            instant(row, "said_at"),
                            replies.getOrDefault(id, List.of()));
                })
                .list();
    }

    /** Which agenda a remark is about; empty for one that none of the reader's keys opens, or for a reply. */
    Optional<AgendaId> agendaOf(RemarkId remark) {
        return agendaOf("select agenda_id from agendas.remark where remark_id = ? and answers is null", remark.value());
    }

    /** Which agenda an amendment is about; empty for one that none of the reader's keys opens. */
    Optional<AgendaId> agendaOf(AmendmentId amendment) {
        return agendaOf("select agenda_id from agendas.amendment where amendment_id = ?", amendment.value());
    }

    private Optional<AgendaId> agendaOf(String sql, UUID id) {
        return database.sql(sql)
                .param(id)
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
    List<Held> amendments(AgendaId agenda, List<SchoolId> mine) {
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
                new AgendaId(row.getObject("agenda_id", UUID.class)),
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

    /** Notes where something came from, after whatever was noted before. */
    void cameFrom(Agenda agenda, ItemId item, String words) {
        database.sql("""
                        insert into agendas.origin (space_id, item_id, place, agenda_id, words)
                        select :space, :item, coalesce(max(o.place), 0) + 1, :agenda, :words
                          from agendas.origin o where o.item_id = :item
                        having count(*) filter (where o.words = :words) = 0""")
                .param("space", agenda.space().value())
                .param("item", item.value())
                .param("agenda", agenda.id().value())
                .param("words", words)
                .update();
    }

    /** Where the things of an agenda came from, for those of which it is known. */
    Map<ItemId, List<String>> origins(AgendaId agenda) {
        var origins = new LinkedHashMap<ItemId, List<String>>();
        database.sql("select item_id, words from agendas.origin where agenda_id = ? order by item_id, place")
                .param(agenda.value())
                .query(row -> {
                    origins.computeIfAbsent(new ItemId(row.getObject("item_id", UUID.class)), _ -> new ArrayList<>())
                            .add(row.getString("words"));
                });
        return origins;
    }

    private static Optional<Version> of(List<Version> versions, int draftNo) {
        return versions.stream()
                .filter(version -> version.shown().draftNo() == draftNo)
                .findFirst();
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
