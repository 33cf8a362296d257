package org.challengepartners.elections;

import java.util.List;
import org.challengepartners.tenancy.JobWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what has closed and nobody has looked at, so that everybody on the roll is told soon. Nothing waits for it. */
@Component
@JobWork
@Transactional
class CountingWhatHasClosed {

    private final ElectionRows elections;
    private final Urn urn;
    private final ElectionCount counting;

    CountingWhatHasClosed(ElectionRows elections, Urn urn, ElectionCount counting) {
        this.elections = elections;
        this.urn = urn;
        this.counting = counting;
    }

    /** The elections that wait, the one that closed first at the top. */
    @Transactional(readOnly = true)
    List<ElectionId> due() {
        return urn.due();
    }

    /** Counts one of them; twice is once. */
    void count(ElectionId id) {
        counting.settle(elections.find(id).orElseThrow(), elections.hours(id).orElseThrow());
    }
}
