package org.challengepartners.agendas;

/** The paths of the agendas' pages, for links from other modules; without a leading slash. */
public final class AgendaLinks {

    /** The agendas of the reader's hubs. */
    public static final String ALL = "agendas";

    private AgendaLinks() {}

    /** The page of one agenda, with the position box at its end. */
    public static String agenda(AgendaId id) {
        return ALL + "/" + id;
    }

    /** Where its lead and co-editors write it. */
    public static String edit(AgendaId id) {
        return agenda(id) + "/edit";
    }

    /** Where its lead puts it to the schools. */
    public static String put(AgendaId id) {
        return agenda(id) + "/put";
    }
}
