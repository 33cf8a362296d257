package org.challengepartners.establishments;

import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

/**
 * Turns references of the British National Grid (EPSG:27700, metres) into latitude and longitude (WGS84, degrees), right to some
 * metres. One for each import: it is no thing for two threads.
 *
 * @see <a href="https://epsg.io/27700">EPSG:27700</a>
 */
final class NationalGrid {

    private static final String GRID = "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 "
            + "+ellps=airy +towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs";
    private static final String WORLD = "+proj=longlat +datum=WGS84 +no_defs";

    private final CoordinateTransform transform;
    private final ProjCoordinate from = new ProjCoordinate();
    private final ProjCoordinate to = new ProjCoordinate();

    NationalGrid() {
        var systems = new CRSFactory();
        transform = new CoordinateTransformFactory()
                .createTransform(
                        systems.createFromParameters("British National Grid", GRID),
                        systems.createFromParameters("WGS84", WORLD));
    }

    /** Where on the earth it is. */
    Point toPoint(int easting, int northing) {
        from.setValue(easting, northing);
        transform.transform(from, to);
        return new Point(easting, northing, to.y, to.x);
    }

    /** One place, by grid reference in metres and by latitude and longitude in degrees. */
    record Point(int easting, int northing, double latitude, double longitude) {}
}
