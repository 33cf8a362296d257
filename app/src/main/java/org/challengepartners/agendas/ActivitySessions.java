package org.challengepartners.agendas;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The days of the activities that the reader's keys open. */
interface ActivitySessions extends Repository<ActivitySession, SessionId> {

    ActivitySession saveAndFlush(ActivitySession session);

    /** Those of one activity, by day. */
    @Query("select s from ActivitySession s where s.activity = :activity order by s.day, s.starts, s.id.value")
    List<ActivitySession> of(ActivityId activity);
}
