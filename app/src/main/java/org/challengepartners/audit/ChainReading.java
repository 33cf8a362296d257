package org.challengepartners.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.JobWork;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the chains of all spaces for whoever verifies them, some thousand places in a transaction; the job's work. */
@Component
@JobWork
@Transactional(readOnly = true)
class ChainReading {

    private static final int FETCHED = 2_000;

    private static final String PLACES = """
            select s.space_id, s.seq, s.prev_hash, s.hash, s.line_id, l.space_id as line_space, l.at, l.hat,
                   array_to_string(l.key_roles, ' ') as roles,
                   l.action, l.object, l.actor, l.actor_salt, l.actor_hash, l.concerned, l.concerned_salt, l.concerned_hash
              from audit.seal s left join audit.line l on l.line_id = s.line_id
            """;

    private final JdbcClient database;

    ChainReading(JdbcClient database) {
        this.database = database;
    }

    /** How many places all chains have. */
    long total() {
        return database.sql("select coalesce(sum(seq), 0) from audit.head")
                .query(Long.class)
                .single();
    }

    /** The places at which the chains are cut into stretches, in their order: every so many places one. */
    List<SealedLine.Place> cuts(int places) {
        return database.sql("""
                select s.space_id, s.seq, s.line_id, s.prev_hash, s.hash
                  from (select space_id, seq, row_number() over (order by space_id, seq) as n from audit.seal) numbered
                  join audit.seal s using (space_id, seq) where numbered.n % ? = 0 order by 1, 2
                """).param(places).query((row, _) -> place(row)).list();
    }

    /**
     * Walks along a stretch of the chains.
     *
     * @param after the last place before it, or null to begin
     * @param until its last place, or null for all that follow
     */
    ChainCheck walk(SealedLine.@Nullable Place after, SealedLine.@Nullable Place until) {
        var check = new ChainCheck(after);
        database.sql(
                        PLACES
                                + " where (s.space_id, s.seq) > (?, ?) and (s.space_id, s.seq) <= (?, ?) order by s.space_id, s.seq")
                .params(
                        after == null ? new UUID(0, 0) : after.space(),
                        after == null ? Long.MIN_VALUE : after.seq(),
                        until == null ? new UUID(-1, -1) : until.space(),
                        until == null ? Long.MAX_VALUE : until.seq())
                .withFetchSize(FETCHED)
                .query(row -> {
                    check.next(sealed(row));
                });
        return check;
    }

    /** Walks along the whole chain of one space. */
    ChainCheck walk(SpaceId space) {
        var check = new ChainCheck(null);
        database.sql(PLACES + " where s.space_id = ? order by s.seq")
                .param(space.value())
                .withFetchSize(FETCHED)
                .query(row -> {
                    check.next(sealed(row));
                });
        return check;
    }

    /** What is wrong with the ends of the chains, with lines outside them, and with what was published. */
    List<BrokenChain> ends() {
        return database.sql("""
                select h.space_id, h.seq, 'the end of the chain was cut or changed' as problem from audit.head h
                 where not exists (select 1 from audit.seal s where s.space_id = h.space_id and s.seq = h.seq and s.hash = h.hash)
                    or exists (select 1 from audit.seal s where s.space_id = h.space_id and s.seq > h.seq)
                union all
                select s.space_id, max(s.seq), 'the end of the chain was cut or changed' from audit.seal s
                 where (select sum(h.seq) from audit.head h) is distinct from (select count(*) from audit.seal)
                   and not exists (select 1 from audit.head h where h.space_id = s.space_id)
                 group by s.space_id
                union all
                select d.space_id, d.seq, 'is not what was published on ' || d.day from audit.day_head d
                 where not exists (select 1 from audit.seal s where s.space_id = d.space_id and s.seq = d.seq and s.hash = d.hash)
                union all
                select h.space_id, h.published_seq, 'what was published of the chain was changed' from audit.head h
                 where h.published_seq <> coalesce((select max(d.seq) from audit.day_head d where d.space_id = h.space_id), 0)
                order by 1, 2
                """).query((row, _) -> broken(row)).list();
    }

    /** Lines that are neither sealed nor waiting; asked only if the numbers say that there are some. */
    List<BrokenChain> outside() {
        boolean complete = database.sql("""
                        select (select count(*) from audit.line)
                             = (select count(*) from audit.seal) + (select count(*) from audit.pending)
                        """).query(Boolean.class).single();
        return complete
                ? List.of()
                : database.sql("""
                select l.space_id, null::bigint as seq, 'line ' || l.line_id || ' is neither sealed nor waiting' as problem
                  from audit.line l where not exists (select 1 from audit.seal s where s.line_id = l.line_id)
                                      and not exists (select 1 from audit.pending p where p.line_id = l.line_id)
                 order by l.space_id, l.line_id
                """).query((row, _) -> broken(row)).list();
    }

    /** What was published and does not follow from what was published before, or from the heads of its day. */
    List<BrokenChain> published() {
        return database.sql("""
                with published as (
                    select p.space_id, p.day, p.fingerprint, p.heads,
                           sha256(coalesce(lag(p.fingerprint) over (order by p.day), ''::bytea) || p.heads
                                  || audit.facts(p.space_id, p.day, p.at, p.chains, p.lines)) as expected,
                           lead(p.day) over (order by p.day) is null as latest
                      from audit.publication p
                ), heads as (
                    select sha256(coalesce(string_agg(uuid_send(d.space_id) || int8send(d.seq) || d.hash, ''::bytea
                                                      order by d.space_id), ''::bytea)) as heads
                      from (select distinct on (space_id) * from audit.day_head order by space_id, day desc) d
                )
                select p.space_id, null::bigint as seq, 'what was published on ' || p.day || ' was changed' as problem
                  from published p, heads h where p.fingerprint <> p.expected or p.latest and p.heads <> h.heads
                union all
                select d.space_id, d.seq, 'what was published on ' || d.day || ' was changed' from audit.day_head d
                 where not exists (select 1 from audit.publication p where p.day = d.day)
                 order by 3
                """).query((row, _) -> broken(row)).list();
    }

    static SealedLine sealed(ResultSet row) throws SQLException {
        var place = place(row);
        return new SealedLine(place, line(row, place.lineId()));
    }

    private static SealedLine.Place place(ResultSet row) throws SQLException {
        return new SealedLine.Place(
                row.getObject("space_id", UUID.class),
                row.getLong("seq"),
                row.getObject("line_id", UUID.class),
                row.getBytes("prev_hash"),
                row.getBytes("hash"));
    }

    private static SealedLine.@Nullable Line line(ResultSet row, UUID id) throws SQLException {
        var space = row.getObject("line_space", UUID.class);
        if (space == null) {
            return null;
        }
        return new SealedLine.Line(
                space,
                id,
                ChronoUnit.MICROS.between(
                        java.time.Instant.EPOCH,
                        row.getObject("at", OffsetDateTime.class).toInstant()),
                row.getString("hat"),
                row.getString("roles"),
                row.getString("action"),
                row.getString("object"),
                personal(row, "actor"),
                row.getBytes("concerned_hash") == null ? null : personal(row, "concerned"));
    }

    private static SealedLine.Personal personal(ResultSet row, String who) throws SQLException {
        return new SealedLine.Personal(
                row.getObject(who, UUID.class), row.getObject(who + "_salt", UUID.class), row.getBytes(who + "_hash"));
    }

    private static BrokenChain broken(ResultSet row) throws SQLException {
        return new BrokenChain(
                new SpaceId(row.getObject("space_id", UUID.class)),
                Optional.ofNullable(row.getObject("seq", Long.class)),
                row.getString("problem"));
    }
}
