package org.challengepartners.agendas;

import java.time.LocalDate;

/** What became of opening a consultation. */
public sealed interface OpenResult {

    /** The schools read version 0.1 and may speak until the end of that day. */
    record Opened(LocalDate until) implements OpenResult {}

    /** Fewer than ten working days inside term would be left; this is the first day that leaves them. */
    record TooShort(LocalDate earliest) implements OpenResult {}

    /** The day lies beyond the agenda's school year. */
    record TooLate(LocalDate lastDay) implements OpenResult {}

    /** There is nothing on the draft, or no school in the hub. */
    record NotReady() implements OpenResult {}

    /** It is no draft any more. */
    record Closed() implements OpenResult {}
}
