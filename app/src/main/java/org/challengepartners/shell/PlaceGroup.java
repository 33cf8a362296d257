package org.challengepartners.shell;

import java.util.Locale;

/** A group of the menu, with the words above it and the sign of its entries. */
enum PlaceGroup {
    HOME(""),
    SCHOOL("School"),
    REVIEWS("Reviews"),
    HUB("Hub"),
    COMPANY("Company"),
    OFFICE("Office");

    private static final double WIDTH = Places.SCHOOL - Places.HOME;

    private final String heading;

    PlaceGroup(String heading) {
        this.heading = heading;
    }

    /** The group that an entry of that order belongs to; what asks for none stands in the last. */
    static PlaceGroup of(double order) {
        var index = (int) (order / WIDTH);
        return index < 0 || index >= values().length ? OFFICE : values()[index];
    }

    String heading() {
        return heading;
    }

    /** How the stylesheet knows the group. */
    String className() {
        return "place-" + name().toLowerCase(Locale.ROOT);
    }
}
