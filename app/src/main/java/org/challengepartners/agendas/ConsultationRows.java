package org.challengepartners.agendas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.HubMember;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions that schools are consulted on, with what was said about them, where the reader's keys open them. */
@Component
class ConsultationRows {

    private final JdbcClient database;

    ConsultationRows(JdbcClient database) {
        this.database = database;
    }

    /** A version with its words. */
    record Version(ConsultedVersion shown, AgendaText text) {}

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
        return database.sql("select agenda_id from agendas.remark where remark_id = ? and answers is null")
                .param(remark.value())
                .query((row, _) -> new AgendaId(row.getObject(1, UUID.class)))
                .optional();
    }

    private static Optional<Version> of(List<Version> versions, int draftNo) {
        return versions.stream()
                .filter(version -> version.shown().draftNo() == draftNo)
                .findFirst();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
