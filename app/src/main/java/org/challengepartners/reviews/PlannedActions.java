package org.challengepartners.reviews;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What schools do about their reports, in the schools' spaces that the reader's keys open. */
interface PlannedActions extends Repository<PlannedAction, ActionId> {

    PlannedAction saveAndFlush(PlannedAction action);

    void delete(PlannedAction action);

    Optional<PlannedAction> findById(ActionId id);

    Optional<PlannedAction> findByCommandId(UUID command);

    /** Few: some for each area of one report. */
    @Query("select a from PlannedAction a where a.report = :report order by a.area, a.id")
    List<PlannedAction> of(ReportId report);
}
