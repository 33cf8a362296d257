package org.challengepartners.membership.ui;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.challengepartners.membership.MapWindow;
import org.challengepartners.membership.SchoolMap;
import org.challengepartners.membership.SchoolMap.Cluster;
import org.challengepartners.membership.SchoolMap.Pin;

/** Draws the map as SVG: a thousand units wide and high, looks by classes, nothing that runs and nothing from elsewhere. */
final class MapDrawing {

    private static final int SIDE = 1_000;
    private static final int LINES = 100_000;
    private static final int MOST_NAMES = 12;

    private final SchoolMap map;
    private final MapWindow window;

    private MapDrawing(SchoolMap map) {
        this.map = map;
        this.window = map.window();
    }

    static String of(SchoolMap map) {
        return new MapDrawing(map).draw();
    }

    private String draw() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-label="%s" class="school-map-picture">\
                <rect class="map-sea" width="%d" height="%d"/>\
                <path class="map-land" vector-effect="non-scaling-stroke" transform="%s" d="%s"/>%s%s%s</svg>\
                """.formatted(
                SIDE, SIDE, said(map), SIDE, SIDE, landTransform(), MapOutline.path(), lines(), clusters(), pins());
    }

    /** The same in words, for who does not see it. */
    static String said(SchoolMap map) {
        return map.total() == 0
                ? "No school of the directory stands in this part of the map"
                : "%,d %s of the directory %s in this part of the map"
                        .formatted(
                                map.total(),
                                map.total() == 1 ? "school" : "schools",
                                map.total() == 1 ? "stands" : "stand");
    }

    private String landTransform() {
        double scale = SIDE * 1_000.0 / window.side();
        return String.format(
                Locale.ROOT,
                "translate(%.2f %.2f) scale(%.5f)",
                -window.west() / 1_000.0 * scale,
                (window.south() + window.side()) / 1_000.0 * scale - 700 * scale,
                scale);
    }

    private String lines() {
        return IntStream.rangeClosed(-1, 8)
                .map(number -> number * LINES)
                .mapToObj(
                        at -> "<path class=\"map-line\" d=\"M%s 0V%d M0 %sH%d\"/>".formatted(x(at), SIDE, y(at), SIDE))
                .collect(Collectors.joining());
    }

    private String clusters() {
        return map.clusters().stream().map(this::cluster).collect(Collectors.joining());
    }

    private String cluster(Cluster cluster) {
        double radius = Math.min(7 + 4.5 * Math.log(cluster.schools()), 46);
        var circle = "<circle class=\"map-cluster\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
                .formatted(x(cluster.easting()), y(cluster.northing()), number(radius));
        return cluster.schools() == 1
                ? circle
                : circle
                        + "<text class=\"map-count\" x=\"%s\" y=\"%s\">%d</text>"
                                .formatted(x(cluster.easting()), y(cluster.northing()), cluster.schools());
    }

    private String pins() {
        boolean named = map.pins().size() <= MOST_NAMES;
        return map.pins().stream()
                .map(pin -> "<g><title>%s</title><circle class=\"map-pin\" cx=\"%s\" cy=\"%s\" r=\"9\"/>%s</g>"
                        .formatted(
                                escaped(pin.school().name() + ", "
                                        + pin.school().place()),
                                x(pin.easting()),
                                y(pin.northing()),
                                named ? name(pin) : ""))
                .collect(Collectors.joining());
    }

    private String name(Pin pin) {
        double at = (pin.easting() - window.west()) * (double) SIDE / window.side();
        boolean left = at > SIDE * 0.6;
        return "<text class=\"map-name%s\" x=\"%s\" y=\"%s\">%s</text>"
                .formatted(
                        left ? " map-name-left" : "",
                        number(at + (left ? -16 : 16)),
                        y(pin.northing()),
                        escaped(pin.school().name()));
    }

    private String x(int easting) {
        return number((easting - (double) window.west()) * SIDE / window.side());
    }

    private String y(int northing) {
        return number(SIDE - (northing - (double) window.south()) * SIDE / window.side());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
