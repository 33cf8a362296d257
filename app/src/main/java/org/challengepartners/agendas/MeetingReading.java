package org.challengepartners.agendas;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.calendar.SchoolYear;
import org.challengepartners.membership.HubId;
import org.challengepartners.membership.OwnHubs;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the people of a hub read of its meetings. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class MeetingReading {

    private final MeetingPages pages;
    private final OwnHubs hubs;
    private final Clock clock;

    MeetingReading(MeetingPages pages, OwnHubs hubs, Clock clock) {
        this.pages = pages;
        this.hubs = hubs;
        this.clock = clock;
    }

    /** The reader's hubs by name, each with its meetings of this school year and those of the next that are convened already; few. */
    public List<HubMeetings> mine() {
        var year = SchoolYear.of(LocalDate.now(clock));
        return hubs.all().stream().map(hub -> pages.of(hub, year)).toList();
    }

    /** One hub's meetings of this school year and the next; empty for a hub that is not the reader's. */
    public Optional<HubMeetings> of(HubId hub) {
        return hubs.find(hub).map(found -> pages.of(found, SchoolYear.of(LocalDate.now(clock))));
    }

    /** One meeting; empty for one that the reader may not see, whether or not it exists. */
    public Optional<MeetingDetail> find(MeetingId id) {
        return pages.of(id);
    }
}
