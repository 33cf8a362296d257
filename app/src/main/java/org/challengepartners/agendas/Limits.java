package org.challengepartners.agendas;

/** How long the texts of an agenda may be, in characters. */
public final class Limits {

    /** A title, a statement, a measure. */
    public static final int TITLE = 200;

    /** A unit, as {@code pupils}. */
    public static final int UNIT = 30;

    /** A paragraph: the intent, a reason, a learning aim, a clause, a position's reason. */
    public static final int PARAGRAPH = 2000;

    private Limits() {}
}
