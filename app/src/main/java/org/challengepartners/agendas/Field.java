package org.challengepartners.agendas;

/** The fields of the forms of an agenda, so that a problem stands beside the field that it is about. */
public enum Field {
    INTENT,
    TITLE,
    REASON,
    LEARNING_AIM,
    PRIORITY,
    STATEMENT,
    MEASURE,
    UNIT,
    DIRECTION,
    BASELINE,
    BASELINE_DAY,
    VALUE,
    DUE,
    ACTIVITY,
    DAY,
    CLAUSE,
    ANSWER,
    WOULD_CHANGE
}
