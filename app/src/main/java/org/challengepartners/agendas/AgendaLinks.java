package org.challengepartners.agendas;

import java.util.Locale;

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

    /** Where something is added to it. */
    public static String add(AgendaId id, ItemKind kind) {
        return edit(id) + "/new/" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where the words of something on it are changed. */
    public static String change(AgendaId id, ItemId item) {
        return edit(id) + "/" + item;
    }

    /** Where something is taken off it. */
    public static String remove(AgendaId id, ItemId item) {
        return change(id, item) + "/remove";
    }

    /** Where its lead puts it to the schools. */
    public static String put(AgendaId id) {
        return agenda(id) + "/put";
    }
}
