package org.challengepartners.membership;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A request to inspect the register of members or for a copy of it, and what became of it.
 *
 * @param askedBy who asks; and for whom, if it is an organisation
 * @param purpose what the information is to be used for, as the request must say
 * @param dueOn by which day the company must comply or apply to the court: five working days after it was asked
 * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/117">Companies Act 2006, s 117(1)</a>
 */
public record Inspection(
        InspectionId id,
        String askedBy,
        String address,
        String purpose,
        LocalDate askedOn,
        Optional<InspectionAnswer> answer,
        Optional<LocalDate> answeredOn,
        LocalDate dueOn) {}
