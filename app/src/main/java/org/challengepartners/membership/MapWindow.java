package org.challengepartners.membership;

/**
 * A square part of the map of the British National Grid.
 *
 * @param west the easting of its left edge, in metres
 * @param south the northing of its lower edge, in metres
 * @param zoom from 0, all of England, to 6, some streets; each halves the side
 */
public record MapWindow(int west, int south, int zoom) {

    /** All of England and Wales. */
    public static final MapWindow ENGLAND = new MapWindow(30_000, -20_000, 0);

    private static final int WIDEST = 704_000;
    private static final int WIDEST_SQUARE = 32_000;
    private static final int DEEPEST = 6;

    /** A window within bounds, whatever was asked for. */
    public MapWindow {
        zoom = Math.clamp(zoom, 0, DEEPEST);
        west = Math.clamp(west, -100_000, 800_000);
        south = Math.clamp(south, -100_000, 800_000);
    }

    /** Its side in metres. */
    public int side() {
        return WIDEST >> zoom;
    }

    /** The side of the squares in which schools are gathered at this zoom, in metres. */
    public int square() {
        return WIDEST_SQUARE >> zoom;
    }

    /** The window of half the side around a point of this one. */
    public MapWindow closer(int easting, int northing) {
        return zoom == DEEPEST ? this : around(easting, northing, zoom + 1);
    }

    /** The window of twice the side around the middle of this one. */
    public MapWindow wider() {
        return zoom <= 1 ? ENGLAND : around(west + side() / 2, south + side() / 2, zoom - 1);
    }

    /** As large, moved by half its side. */
    public MapWindow moved(int eastwards, int northwards) {
        return new MapWindow(west + eastwards * side() / 2, south + northwards * side() / 2, zoom);
    }

    /** Whether one can look closer. */
    public boolean isDeepest() {
        return zoom == DEEPEST;
    }

    /** The window of that zoom with the point in its middle. */
    public static MapWindow around(int easting, int northing, int zoom) {
        int side = WIDEST >> zoom;
        return new MapWindow(easting - side / 2, northing - side / 2, zoom);
    }
}
