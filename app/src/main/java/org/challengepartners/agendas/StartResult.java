package org.challengepartners.agendas;

/** What became of beginning a hub's agenda of this school year. */
public sealed interface StartResult {

    /** The agenda: a new draft, or the one that somebody had begun already. */
    AgendaId agenda();

    /** It is begun. */
    record Started(AgendaId agenda) implements StartResult {}

    /** Somebody had begun it already; there is one a hub and year. */
    record BegunAlready(AgendaId agenda) implements StartResult {}
}
