package org.challengepartners.membership;

import java.time.LocalDate;
import java.util.List;

/**
 * What a school's departure would do, to be read before it is confirmed.
 *
 * @param ends what ends with the last day, in sentences
 * @param kept what is kept, how long and why
 */
public record DeparturePlan(SchoolSummary school, LocalDate lastDay, List<String> ends, List<KeptClass> kept) {}
