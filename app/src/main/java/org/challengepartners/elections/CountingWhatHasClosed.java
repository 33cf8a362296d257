package org.challengepartners.elections;

import java.util.List;
import org.challengepartners.tenancy.JobWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the roll that voting closes soon, and what came of it; counts first what nobody has looked at. No vote, count or page waits for
 * it. It alone learns for whom a ballot was cast, and of a member before the close only that none was.
 */
@Component
@JobWork
@Transactional
class CountingWhatHasClosed {

    private final ElectionRows elections;
    private final Urn urn;
    private final ElectionCount counting;
    private final ElectionNotices notices;

    CountingWhatHasClosed(ElectionRows elections, Urn urn, ElectionCount counting, ElectionNotices notices) {
        this.elections = elections;
        this.urn = urn;
        this.counting = counting;
        this.notices = notices;
    }

    /** What waits, the election that closes first at the top. */
    @Transactional(readOnly = true)
    List<Urn.Due> due() {
        return urn.due();
    }

    /**
     * Does one of them; twice is once.
     *
     * @throws IllegalStateException if it cannot be counted, because the application has not the key that its manifest names
     */
    void tell(Urn.Due due) {
        var paper = elections.find(due.election()).orElseThrow();
        var hours = elections.hours(due.election()).orElseThrow();
        if (due.what() == Urn.Tidings.CLOSES_SOON) {
            var silent = urn.participation(due.election());
            if (urn.tells(due)) {
                notices.closesSoon(paper, hours, silent);
            }
            return;
        }
        counting.settle(paper, hours);
        var result = counting.result(paper)
                .orElseThrow(() -> new IllegalStateException("there is no key to sign its list of ballots with"));
        if (urn.tells(due)) {
            notices.decided(result, urn.participation(due.election()));
        }
    }
}
