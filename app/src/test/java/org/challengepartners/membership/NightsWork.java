package org.challengepartners.membership;

import org.springframework.stereotype.Component;

/** What the jobs of the night do, at a time that a test chooses. */
@Component
public class NightsWork {

    private final EndingPlaces places;

    NightsWork(EndingPlaces places) {
        this.places = places;
    }

    public void endPlaces() {
        places.run();
    }
}
