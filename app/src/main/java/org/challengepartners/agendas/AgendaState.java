package org.challengepartners.agendas;

/** How far a hub's agenda has come on its way from the lead's desk to the schools' agreement. */
public enum AgendaState {
    /** Being written by the hub's lead and co-editors; nobody else reads it yet. */
    DRAFT,
    /** A frozen version is before the schools. */
    AGREEMENT,
    /** All schools have answered that version and none objected: it stays as it is. */
    ADOPTED
}
