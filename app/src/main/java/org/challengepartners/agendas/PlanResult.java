package org.challengepartners.agendas;

import java.util.List;

/** What became of planning or changing an activity. */
public sealed interface PlanResult {

    /** It stands, or stood already by an earlier press of the same button. */
    record Planned(ActivityId activity) implements PlanResult {}

    /** Something is missing or wrong. */
    record Wrong(List<Problem> problems) implements PlanResult {}

    /** Somebody else has changed it since it was read. */
    record Stale() implements PlanResult {}

    /** It is cancelled or written up, and stays as it is. */
    record Closed() implements PlanResult {}
}
