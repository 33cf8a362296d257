package org.challengepartners.agendas;

import java.util.List;

/**
 * What a series would be.
 *
 * @param days its dates in order, those left out too; empty if there are problems
 */
public record SeriesPreview(List<SeriesDay> days, List<Problem> problems) {

    /** How many dates take place. */
    public long kept() {
        return days.stream().filter(SeriesDay::kept).count();
    }
}
