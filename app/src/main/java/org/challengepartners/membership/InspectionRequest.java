package org.challengepartners.membership;

import java.time.LocalDate;

/**
 * Who asks to inspect the register of members, and what for.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/116">Companies Act 2006, s 116(4)</a>
 */
public record InspectionRequest(String askedBy, String address, String purpose, LocalDate askedOn) {

    /** The same without blanks around the texts. */
    public InspectionRequest {
        askedBy = askedBy.strip();
        address = address.strip();
        purpose = purpose.strip();
    }

    /** Whether everything that the law asks for is there and no longer than the log bears. */
    boolean isComplete() {
        return fits(askedBy, 200) && fits(address, 500) && fits(purpose, 1000);
    }

    private static boolean fits(String text, int limit) {
        return !text.isEmpty() && text.length() <= limit;
    }
}
