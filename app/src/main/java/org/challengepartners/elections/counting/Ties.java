package org.challengepartners.elections.counting;

/** What happens when candidates or options are level where one more is to be chosen. */
public enum Ties {
    /** The lot decides that was committed to before voting opened. */
    LOT,
    /** Nobody is chosen among those who are level, and the record says so. */
    LEFT_OPEN
}
