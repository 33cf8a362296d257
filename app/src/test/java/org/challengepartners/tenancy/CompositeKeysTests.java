package org.challengepartners.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.challengepartners.ScratchHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A child cannot lie about its space: where a row names a parent of its module, a foreign key compares both the space and the
 * parent's id. The guard finds a key that forgets the space; this finds where there is no key at all.
 */
class CompositeKeysTests {

    /** Columns that name a thing which rightly lies in another space, each with the reason. */
    private static final Map<String, String> LIES_ELSEWHERE = Map.ofEntries(
            Map.entry(
                    "membership.appointment.person_id",
                    "a person's profile lies in her own space, her place at the school's or hub's"),
            Map.entry(
                    "membership.invitation.person_id",
                    "a person's profile lies in her own space, her invitation on the office's desk in the company's"),
            Map.entry("membership.director.person_id", "a director lies in the company's space, the person in her own"),
            Map.entry(
                    "membership.visit.person_id",
                    "a person's profile lies in her own space, her visit in the spaces of the school she visits"),
            Map.entry(
                    "membership.representative.person_id",
                    "a person's profile lies in her own space, her right to vote in the company's"),
            Map.entry(
                    "membership.directory_entry.hub_id",
                    "the directory lies in the company's space, and a hub in its own"),
            Map.entry(
                    "membership.directory_entry.school_id",
                    "a school lies in its own space, what the directory says of it in the company's"),
            Map.entry(
                    "membership.member_school.school_id",
                    "a school lies in its own space, who covers it in the company's"),
            Map.entry(
                    "membership.hub_school.school_id",
                    "a school lies in its own space, its place in the hub in the hub's"),
            Map.entry(
                    "reviews.invitation.review_id",
                    "a review lies in its REVIEW space, an invitation in the space of the person who is asked"),
            Map.entry(
                    "reviews.self_evaluation_part.review_id",
                    "a review lies in its REVIEW space, what a school writes of itself in the school's own"),
            Map.entry(
                    "reviews.enquiry.review_id",
                    "a review lies in its REVIEW space, the lines of enquiry in the team's until they are shared"),
            Map.entry(
                    "reviews.finding.review_id",
                    "a review lies in its REVIEW space, its findings in the team's, without the school"),
            Map.entry(
                    "reviews.own_estimate.review_id",
                    "a review lies in its REVIEW space, the team's estimates in the team's, without the school"),
            Map.entry(
                    "reviews.agreed_estimate.review_id",
                    "a review lies in its REVIEW space, the team's estimates in the team's, without the school"),
            Map.entry(
                    "reviews.feedback.review_id",
                    "a review lies in its REVIEW space, what its team told the school in the team's, without the school"),
            Map.entry(
                    "reviews.evidence.review_id",
                    "a review lies in its REVIEW space, its evidence in the team's, without the school"),
            Map.entry(
                    "reviews.activity.reviewer_id",
                    "a reviewer's profile lies in her own space, what she does on site in the review's"),
            Map.entry(
                    "reviews.ledger_entry.review_id",
                    "a review lies in its REVIEW space, the days that schools owe each other in the company's"),
            Map.entry(
                    "reviews.follow_up.review_id",
                    "a review lies in its REVIEW space, the visit that follows it in the report's"),
            Map.entry(
                    "reviews.survey_answer.review_id",
                    "a review lies in its REVIEW space, what host and team say of it in the company's"),
            Map.entry(
                    "reviews.draft.review_id",
                    "a review lies in its REVIEW space, the draft of its report in the team's until it is sent"),
            Map.entry(
                    "reviews.sentence.review_id",
                    "a review lies in its REVIEW space, the draft of its report in the team's until it is sent"),
            Map.entry(
                    "reviews.draft_comment.review_id",
                    "a review lies in its REVIEW space, what is said of its draft in the team's, without the school"),
            Map.entry(
                    "reviews.report.review_id",
                    "a review lies in its REVIEW space, its report in one that the school owns"),
            Map.entry(
                    "agendas.access_need.place_id",
                    "a place at an activity lies in the hub's space, what somebody on it needs in the liaison room"),
            Map.entry(
                    "agendas.school_value.item_id",
                    "a target lies in the hub's space, a school's own figure for it in the liaison room"),
            Map.entry(
                    "agendas.offer.theme_id",
                    "a theme lies in the hub's space, what a school offers in the liaison room"),
            Map.entry(
                    "reviews.action_plan.report_id",
                    "a report lies in its REPORT space, what its school does about it in the school's own"));

    private static final String WITHOUT_A_KEY = """
            with protected as (
                select c.oid, c.relnamespace, c.relname, n.nspname || '.' || c.relname as name, s.attnum as space
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                  join pg_attribute s on s.attrelid = c.oid and s.attname = 'space_id'
                 where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)'
            ), parent as (
                select p.oid, p.relnamespace, p.name, a.attname
                  from protected p join pg_constraint u on u.conrelid = p.oid and u.contype in ('u', 'p')
                   and cardinality(u.conkey) = 2 and p.space = any (u.conkey)
                  join pg_attribute a on a.attrelid = p.oid and a.attnum = any (u.conkey) and a.attnum <> p.space
            )
            select distinct c.name || '.' || a.attname
              from protected c join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
              join parent p on p.relnamespace = c.relnamespace and p.attname = a.attname and p.oid <> c.oid
             where a.attname = regexp_replace(p.name, '^.*\\.', '') || '_id'
               and not exists (select 1 from pg_constraint f where f.contype = 'f' and f.conrelid = c.oid
                                and c.space = any (f.conkey) and a.attnum = any (f.conkey))
            """;

    private static ScratchHouse house;

    @BeforeAll
    static void build() {
        house = ScratchHouse.migrated();
    }

    @AfterAll
    static void leave() {
        house.close();
    }

    @Test
    void everyChildIsTiedToItsParentAndItsSpace() {
        assertThat(withoutAKey(house.superuser())).isEqualTo(LIES_ELSEWHERE.keySet());
    }

    @Test
    void eachOfTheseKeysIsMissedWhenItIsTakenAway() throws SQLException {
        var keys =
                house.superuser().sql("""
                        select distinct on (c.oid) format('alter table %s drop constraint %I', c.conrelid::regclass, c.conname)
                          from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
                         where c.contype = 'f' and a.attname = 'space_id' and cardinality(c.conkey) = 2
                        """).query((row, _) -> row.getString(1)).list();
        assertThat(keys).isNotEmpty();
        for (var key : keys) {
            try (var connection = house.as("postgres").getConnection()) {
                connection.setAutoCommit(false);
                var broken = new SingleConnectionDataSource(connection, true);
                JdbcClient.create(broken).sql(key).update();
                assertThat(withoutAKey(JdbcClient.create(broken))).as(key).isNotEqualTo(LIES_ELSEWHERE.keySet());
                connection.rollback();
            }
        }
    }

    private static Set<String> withoutAKey(JdbcClient database) {
        return new HashSet<>(
                database.sql(WITHOUT_A_KEY).query((row, _) -> row.getString(1)).list());
    }
}
