package org.challengepartners.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who stands in the register of members and is no member on a day.
 *
 * @param enteredOn from when it is a member
 * @param ceasedOn from when it is no member any more; null if it has not ceased
 */
public record NotEntitled(
        MemberId id,
        String legalName,
        LocalDate enteredOn,
        @Nullable LocalDate ceasedOn) {}
