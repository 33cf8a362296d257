package org.challengepartners.decisions;

import java.util.List;
import java.util.UUID;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who of the register is not on a roll, and why. */
@Repository
class Omissions {

    private final JdbcClient database;

    Omissions(JdbcClient database) {
        this.database = database;
    }

    /** Stores them with the roll, in one statement, for a roll is frozen with it. */
    void add(ContestId contest, List<Omission> omissions) {
        if (omissions.isEmpty()) {
            return;
        }
        database.sql("""
                        insert into decisions.roll_omission (space_id, contest_id, member_id, legal_name, reason, basis)
                        select ?, ?, * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[])
                        """)
                .param(SpaceId.COMPANY.value())
                .param(contest.value())
                .param(omissions.stream().map(one -> one.member().id().value()).toArray(UUID[]::new))
                .param(omissions.stream().map(one -> one.member().legalName()).toArray(String[]::new))
                .param(omissions.stream().map(Omission::reason).toArray(String[]::new))
                .param(omissions.stream().map(Omission::basis).toArray(String[]::new))
                .update();
    }

    /** By name. */
    List<Omission> of(ContestId contest) {
        return database.sql("""
                        select member_id, legal_name, reason, basis from decisions.roll_omission
                        where contest_id = ? order by space_id, legal_name, member_id
                        """)
                .param(contest.value())
                .query((row, _) -> new Omission(
                        new MemberSummary(new MemberId(row.getObject(1, UUID.class)), row.getString(2)),
                        row.getString(3),
                        row.getString(4)))
                .list();
    }
}
