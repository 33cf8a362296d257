package org.challengepartners.membership;

import org.springframework.stereotype.Component;

/** What the jobs of the night do, at a time that a test chooses. */
@Component
public class NightsWork {

    private final EndingPlaces places;
    private final CompletingDepartures departures;

    NightsWork(EndingPlaces places, CompletingDepartures departures) {
        this.places = places;
        this.departures = departures;
    }

    public void endPlaces() {
        places.run();
    }

    public void completeDepartures() {
        departures.run();
    }
}
