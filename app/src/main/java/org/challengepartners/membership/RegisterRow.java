package org.challengepartners.membership;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One entry of the register as the office's board lists it.
 *
 * @param schools how many it covers today
 * @param representative the name of whoever votes for it now; empty if nobody does
 * @param subscription how its subscription of this membership year stands, in words
 */
public record RegisterRow(
        MemberId id,
        MemberParticulars particulars,
        MemberState state,
        Optional<LocalDate> enteredOn,
        Optional<LocalDate> ceasedOn,
        int schools,
        Optional<String> representative,
        String subscription) {}
