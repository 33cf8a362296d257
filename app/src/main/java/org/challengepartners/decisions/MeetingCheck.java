package org.challengepartners.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a call to a general meeting would do, before the notice is sent.
 *
 * @param earliest the first day on which a meeting can be held with full notice that is sent now; empty where holidays are unknown
 * @param proxiesUntil until when forms would be received
 * @param consentsNeeded votes that must agree to short notice
 * @param consented votes of the members that did
 * @param unrepresented members for whom nobody is recorded, by name
 */
public record MeetingCheck(
        Optional<LocalDate> earliest,
        Optional<Instant> proxiesUntil,
        int members,
        int rights,
        int consentsNeeded,
        int consented,
        List<String> unrepresented,
        List<MeetingFault> faults) {}
