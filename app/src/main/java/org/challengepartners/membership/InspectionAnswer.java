package org.challengepartners.membership;

/**
 * What became of a request to inspect the register or for a copy of it.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/117">Companies Act 2006, s 117</a>
 */
public enum InspectionAnswer {
    /** The register was shown. */
    INSPECTED("Register inspected"),
    /** A copy was sent. */
    COPY_SENT("Copy sent"),
    /** The company asked the court whether the purpose is a proper one. */
    REFERRED_TO_COURT("Referred to the court");

    private final String words;

    InspectionAnswer(String words) {
        this.words = words;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }
}
