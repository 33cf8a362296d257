package org.challengepartners.membership;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A school's own people read that it leaves, when and why, and what is kept of it afterwards. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class OwnDeparture {

    private final Departures departures;
    private final Retention retention;

    OwnDeparture(Departures departures, Retention retention) {
        this.departures = departures;
        this.retention = retention;
    }

    /** Empty for a school that does not leave, or that none of the reader's keys opens. */
    public Optional<DepartureNotice> find(SchoolId school) {
        return departures
                .running(school)
                .map(departure -> new DepartureNotice(departure, retention.after(departure.lastDay())));
    }
}
