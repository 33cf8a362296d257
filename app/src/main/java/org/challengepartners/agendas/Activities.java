package org.challengepartners.agendas;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The activities of the hubs that the reader's keys open. */
interface Activities extends Repository<Activity, ActivityId> {

    Activity saveAndFlush(Activity activity);

    Optional<Activity> findById(ActivityId id);

    /** The activity, for this transaction alone: whoever plans, takes or gives up waits here for her turn. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Activity a where a.id = :id")
    Optional<Activity> hold(ActivityId id);
}
