package org.challengepartners.agendas;

/** The parts of an agenda, in the order in which it reads. */
public enum ItemKind {
    /** What the hub's schools want to reach together this year; one text. */
    INTENT,
    /** A matter that the schools work on together. */
    PRIORITY,
    /** A measured aim of a priority. */
    TARGET,
    /** Something that happens on a day. */
    ACTIVITY,
    /** A clause, in plain words, of how the schools work together. */
    WAY_OF_WORKING
}
