package org.challengepartners.reviews;

import java.time.LocalDate;
import java.util.UUID;
import org.challengepartners.shell.DateWords;

/** Days on which a reviewer cannot come, both inclusive, in Europe/London. */
public record Absence(UUID id, LocalDate from, LocalDate until) {

    /** As a person reads it. */
    public String words() {
        return DateWords.days(from, until);
    }
}
