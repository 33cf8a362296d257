package org.challengepartners.decisions;

import java.util.List;
import java.util.UUID;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.MemberId;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many members on the roll of an open vote, each with a person of its own who votes for it; made by the database itself. */
final class Voters {

    private static final String MAKE = """
            insert into membership.member (space_id, member_id, version, legal_name, entered_on)
            select '{company}', m.member_id, 0, 'Member ' || m.n, date '2020-01-01'
              from (select n, md5('{contest} member ' || n)::uuid as member_id from generate_series(1, {many}) n) m;
            insert into membership.representative (space_id, representative_id, version, member_id, person_id, person_name,
                                                   authority, from_at)
            select '{company}', uuidv7(), 0, md5('{contest} member ' || n)::uuid, md5('{contest} person ' || n)::uuid,
                   'Person ' || n, 'A minute', now() - interval '1 day'
              from generate_series(1, {many}) n;
            insert into tenancy.key (space_id, person, role, valid, given_by, reason)
            select '{company}', md5('{contest} person ' || n)::uuid, 'REPRESENTATIVE', tstzrange(now() - interval '1 day', null),
                   '00000000-0000-7000-8000-0000000000b0', 'votes'
              from generate_series(1, {many}) n;
            alter table decisions.roll_entry disable trigger frozen;
            insert into decisions.roll_entry (space_id, contest_id, member_id, legal_name)
            select '{company}', '{contest}', md5('{contest} member ' || n)::uuid, 'Member ' || n from generate_series(1, {many}) n;
            alter table decisions.roll_entry enable trigger frozen;
            analyze membership.member, membership.representative, tenancy.key, decisions.roll_entry
            """;

    private Voters() {}

    /** A member and the person who votes for it. */
    record Voter(PersonId person, MemberId member) {}

    /** So many, on the roll of this vote from now on. */
    static List<Voter> make(ContestId contest, int many) {
        var superuser = JdbcClient.create(TestPostgres.get().superuser());
        for (var statement : MAKE.replace("{company}", SpaceId.COMPANY.toString())
                .replace("{contest}", contest.toString())
                .replace("{many}", String.valueOf(many))
                .split(";", -1)) {
            superuser.sql(statement).update();
        }
        return superuser
                .sql("""
                        select person_id, member_id from membership.representative
                        where member_id in (select md5(? || ' member ' || n)::uuid from generate_series(1, ?) n)
                        """)
                .param(contest.toString())
                .param(many)
                .query((row, _) -> new Voter(
                        new PersonId(row.getObject(1, UUID.class)), new MemberId(row.getObject(2, UUID.class))))
                .list();
    }
}
