package org.challengepartners.membership;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the register of members says of one legal person.
 *
 * @param decision the minute of the directors' decision, or empty
 * @param enteredOn when it was registered as a member
 * @param ceasedOn when it ceased to be one
 * @param emailNoticesSince since when it agrees to notices by e-mail; empty if it does not
 */
public record RegisterLine(
        MemberId id,
        MemberParticulars particulars,
        MemberState state,
        LocalDate appliedOn,
        Optional<LocalDate> decidedOn,
        String decision,
        Optional<LocalDate> enteredOn,
        Optional<LocalDate> ceasedOn,
        String ceasedBecause,
        Optional<LocalDate> emailNoticesSince) {

    private static final int YEARS_KEPT = 10;

    /**
     * From when the entry of a former member may be removed.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/121">Companies Act 2006, s 121</a>
     */
    public Optional<LocalDate> keptUntil() {
        return ceasedOn.map(day -> day.plusYears(YEARS_KEPT));
    }
}
