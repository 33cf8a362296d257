package org.challengepartners.reviews;

/** What became of opening or importing a review. */
public sealed interface OpenResult {

    /** The review stands, with its keys. */
    record Opened(ReviewId review) implements OpenResult {}

    /** The school has no headteacher at present, to whom its report would belong. */
    record NoHeadteacher() implements OpenResult {}

    /** Nobody has two places on one team, and the school's own head has none. */
    record NotThisTeam(String name) implements OpenResult {}
}
