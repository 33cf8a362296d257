package org.challengepartners.membership;

import java.util.EnumSet;
import java.util.Set;

/**
 * What the register says of a member, or an applicant of itself.
 *
 * @param address where notices reach it
 * @param email where notices reach it if it has agreed to that; empty if none is known
 * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/113">Companies Act 2006, s 113</a>
 */
public record MemberParticulars(
        String legalName, MemberKind kind, MemberClass memberClass, String address, String email) {

    /** The same without blanks around the texts. */
    public MemberParticulars {
        legalName = legalName.strip();
        address = address.strip();
        email = email.strip();
    }

    /** What has to be put right before the register takes them; empty if nothing has. */
    public Set<MemberFault> faults() {
        var faults = EnumSet.noneOf(MemberFault.class);
        if (legalName.isEmpty()) {
            faults.add(MemberFault.NAME_MISSING);
        } else if (legalName.length() > 200) {
            faults.add(MemberFault.NAME_TOO_LONG);
        }
        if (address.isEmpty()) {
            faults.add(MemberFault.ADDRESS_MISSING);
        } else if (address.length() > 500) {
            faults.add(MemberFault.ADDRESS_TOO_LONG);
        }
        if (!email.isEmpty() && !EmailAddress.isOne(email)) {
            faults.add(MemberFault.EMAIL_WRONG);
        }
        return faults;
    }
}
