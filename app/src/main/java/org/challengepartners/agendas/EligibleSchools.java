package org.challengepartners.agendas;

import java.util.List;
import java.util.UUID;
import org.challengepartners.membership.HubMember;
import org.challengepartners.membership.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For which schools an activity is; where none is named, for all of the hub. */
@Component
class EligibleSchools {

    private final JdbcClient database;

    EligibleSchools(JdbcClient database) {
        this.database = database;
    }

    /** By name; empty for all of the hub. */
    List<HubMember> of(ActivityId activity) {
        return database.sql("""
                        select school_id, school_name from agendas.eligible_school where activity_id = ?
                         order by school_name, school_id
                        """)
                .param(activity.value())
                .query((row, _) -> new HubMember(new SchoolId(row.getObject(1, UUID.class)), row.getString(2)))
                .list();
    }

    /** Names them anew. */
    void set(Activity activity, List<HubMember> schools) {
        database.sql("delete from agendas.eligible_school where activity_id = ?")
                .param(activity.id().value())
                .update();
        schools.forEach(school -> database.sql("insert into agendas.eligible_school values (?, ?, ?, ?)")
                .params(
                        activity.space().value(),
                        activity.id().value(),
                        school.school().value(),
                        school.name())
                .update());
    }
}
