package org.challengepartners.agendas;

/** What became of asking for places. */
public sealed interface ClaimResult {

    /** They are the school's: so many with a seat, so many on the waiting list. */
    record Asked(int seated, int waiting) implements ClaimResult {}

    /** The number is none, or more than the school may still ask for. */
    record Wrong(Problem problem) implements ClaimResult {}

    /** Sign-up is not open. */
    record NotOpen() implements ClaimResult {}

    /** The activity is not for this school. */
    record NotForThisSchool() implements ClaimResult {}
}
