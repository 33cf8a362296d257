package org.challengepartners.agendas;

/** How far a hub's agenda has come on its way from the lead's desk to the schools' agreement. */
public enum AgendaState {
    /** Being written by the hub's lead and co-editors; nobody else reads it yet. */
    DRAFT,
    /** The schools are consulted on a version of the draft: they speak about passages and propose amendments. */
    CONSULTATION,
    /** A frozen version is before the schools. */
    AGREEMENT,
    /** An objection stood at the deadline: it is talked through, then changed for, taken back or recorded. */
    RESOLVING,
    /** All schools have answered that version and none objected: it stays as it is. */
    ADOPTED,
    /** Given up before it was put to the schools, with a reason. */
    ABANDONED;

    /** Whether its words can still change. */
    public boolean isOpen() {
        return switch (this) {
            case DRAFT, CONSULTATION, AGREEMENT, RESOLVING -> true;
            default -> false;
        };
    }

    /** Whether the schools have agreed it: it binds them until its year ends. */
    public boolean isAdopted() {
        return this == ADOPTED;
    }

    /** Whether a version is before the schools, who answer it. */
    public boolean isAnswered() {
        return this == AGREEMENT || this == RESOLVING;
    }
}
