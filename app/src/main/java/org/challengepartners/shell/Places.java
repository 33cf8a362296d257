package org.challengepartners.shell;

/**
 * Where a view stands in the menu: the order of its {@code @Menu}, for example
 * {@code @Menu(title = "Reviews", order = Places.REVIEWS)}; a second entry of the same group adds one. The title is one
 * or two short words, since it must fit the bar of a telephone. Who sees an entry follows from the view's roles.
 */
public final class Places {

    /** What somebody needs to do; stands first, in no group. */
    public static final double HOME = 0;

    /** The group of the own school. */
    public static final double SCHOOL = 10;

    /** The group of peer reviews. */
    public static final double REVIEWS = 20;

    /** The group of the hub. */
    public static final double HUB = 30;

    /** The group of the company and its members. */
    public static final double COMPANY = 40;

    /** The group of the partnership's office. */
    public static final double OFFICE = 50;

    private Places() {}
}
