package org.challengepartners.agendas;

import static org.challengepartners.agendas.ActivityPlaces.at;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.challengepartners.membership.HubMember;
import org.challengepartners.membership.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What schools took home from the activities that the reader's keys open. */
@Component
class ActivityFeedback {

    private final JdbcClient database;

    ActivityFeedback(JdbcClient database) {
        this.database = database;
    }

    /** A school says it, or says it anew. */
    void give(Activity activity, HubMember school, Worth worth, String words, Signature by) {
        database.sql("""
                        insert into agendas.feedback (space_id, activity_id, school_id, school_name, worth, wording, given_by,
                                                      given_by_name, given_at)
                        values (:space, :activity, :school, :name, :worth, :words, :by, :byName, :at)
                        on conflict (activity_id, school_id) do update
                           set worth = excluded.worth, wording = excluded.wording, given_by = excluded.given_by,
                               given_by_name = excluded.given_by_name, given_at = excluded.given_at
                        """)
                .param("space", activity.space().value())
                .param("activity", activity.id().value())
                .param("school", school.school().value())
                .param("name", school.name())
                .param("worth", worth.name())
                .param("words", words)
                .param("by", by.person())
                .param("byName", by.name())
                .param("at", at(by.at()))
                .update();
    }

    /** By school. */
    List<GivenFeedback> of(ActivityId activity) {
        return database.sql("""
                        select school_id, school_name, worth, wording, given_by_name, given_at from agendas.feedback
                         where activity_id = ? order by school_name, school_id
                        """)
                .param(activity.value())
                .query((row, _) -> new GivenFeedback(
                        new SchoolId(row.getObject("school_id", UUID.class)),
                        row.getString("school_name"),
                        Worth.valueOf(row.getString("worth")),
                        row.getString("wording"),
                        row.getString("given_by_name"),
                        row.getObject("given_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
