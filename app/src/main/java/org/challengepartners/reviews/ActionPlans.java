package org.challengepartners.reviews;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The action plans in the schools' spaces that the reader's keys open. */
interface ActionPlans extends Repository<ActionPlan, ReportId> {

    ActionPlan saveAndFlush(ActionPlan plan);

    Optional<ActionPlan> findById(ReportId report);

    /** For publishing it, or an action in it: one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from ActionPlan p where p.report = :report")
    Optional<ActionPlan> findAlone(ReportId report);
}
