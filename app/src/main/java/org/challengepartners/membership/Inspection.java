package org.challengepartners.membership;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A request to inspect the register of members or for a copy of it, and what became of it.
 *
 * @param askedBy who asks; and for whom, if it is an organisation
 * @param purpose what the information is to be used for, as the request must say
 */
public record Inspection(
        InspectionId id,
        String askedBy,
        String address,
        String purpose,
        LocalDate askedOn,
        Optional<InspectionAnswer> answer,
        Optional<LocalDate> answeredOn) {

    private static final int WORKING_DAYS = 5;

    /**
     * By which day the company must comply or apply to the court. Weekends are no working days; bank holidays, which would only
     * give more time, are not reckoned.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/117">Companies Act 2006, s 117(1)</a>
     */
    public LocalDate dueOn() {
        var day = askedOn;
        for (int left = WORKING_DAYS; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }
}
