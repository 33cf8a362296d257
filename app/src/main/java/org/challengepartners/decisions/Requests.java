package org.challengepartners.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far the members have come that request the circulation of a proposal in its present words.
 *
 * @param requesting the votes of the members that request it now
 * @param ofAll the votes of all members now
 * @param needed five per cent of them, rounded up
 * @param reachedAt when they were enough
 * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/292">Companies Act 2006, ss 292 and 293</a>
 */
public record Requests(int requesting, int ofAll, int needed, Optional<Instant> reachedAt) {

    private static final int DAYS_TO_CIRCULATE = 21;

    /** The last day (Europe/London) on which the company has to send it: not more than 21 days after they were enough, s 293(3). */
    public Optional<LocalDate> circulateBy() {
        return reachedAt.map(at -> at.atZone(Closing.LONDON).toLocalDate().plusDays(DAYS_TO_CIRCULATE));
    }

    /** The counts in a sentence. */
    public String sentence() {
        return "Members with %s of %s request it; %s %s needed"
                .formatted(
                        Counted.votes(requesting),
                        Counted.votes(ofAll),
                        Counted.votes(needed),
                        needed == 1 ? "is" : "are");
    }
}
