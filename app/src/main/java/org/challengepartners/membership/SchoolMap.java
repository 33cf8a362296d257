package org.challengepartners.membership;

import java.util.List;

/**
 * What the map shows in a window: single schools where they are few enough, else how many stand in each square.
 *
 * @param total how many listed schools stand in the window
 */
public record SchoolMap(MapWindow window, int total, List<Cluster> clusters, List<Pin> pins) {

    /** Schools that stand near each other, at the middle of their places. */
    public record Cluster(int easting, int northing, int schools) {}

    /** One school, as the directory lists it, with its place on the grid. */
    public record Pin(int easting, int northing, ListedSchool school) {}
}
