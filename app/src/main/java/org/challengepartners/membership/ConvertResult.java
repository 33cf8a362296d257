package org.challengepartners.membership;

/** What became of the office's word that a school goes on as another establishment. */
public sealed interface ConvertResult {

    /** It does: the old number ends with the old establishment, and everything of the school stays. */
    record Converted(SchoolNumber now) implements ConvertResult {}

    /** The register does not say that this establishment followed the present one. */
    record NotItsSuccessor() implements ConvertResult {}

    /** The establishment is another school of the partnership. */
    record AnothersNumber(String school) implements ConvertResult {}
}
