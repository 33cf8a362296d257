package org.challengepartners.reviews;

import java.time.Instant;

/** What became of a report that was to be shared. */
public sealed interface ShareResult {

    /** That person can read it until then, exclusive. */
    record Shared(String name, Instant until) implements ShareResult {}

    /** Nobody of the partnership is reached at that address. */
    record NobodyThere() implements ShareResult {}

    /** She can read it already, or it is her own. */
    record ReadsItAlready(String name) implements ShareResult {}

    /** She leads the school's hub, who reads reports by the year's membership agreement alone. */
    record LeadsTheHub(String name) implements ShareResult {}

    /** There is no reason, or it is longer than 300 characters. */
    record NoReason() implements ShareResult {}

    /** The last day lies in the past, or more than a year ahead. */
    record NotThisDay() implements ShareResult {}
}
