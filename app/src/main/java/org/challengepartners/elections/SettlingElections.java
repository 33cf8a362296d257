package org.challengepartners.elections;

import java.time.Clock;
import org.challengepartners.tenancy.JobWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has an election counted for the person who looks first after its voting has closed. It is a job's work, in a transaction of its own: no
 * hat of a person can publish a result.
 */
@Component
@JobWork
@Transactional
class SettlingElections {

    private final ElectionRows elections;
    private final ElectionCount counting;
    private final Clock clock;

    SettlingElections(ElectionRows elections, ElectionCount counting, Clock clock) {
        this.elections = elections;
        this.counting = counting;
        this.clock = clock;
    }

    /** Nothing happens to an election whose voting is open, or whose result is published. */
    void settle(ElectionId id) {
        var paper = elections.find(id).orElseThrow();
        elections
                .hours(id)
                .filter(hours -> hours.closedAt(clock.instant()))
                .ifPresent(hours -> counting.settle(paper, hours));
    }
}
