package org.challengepartners.decisions.arithmetic;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;

/**
 * What becomes of a written resolution: members can only agree, silence is not agreement, and the base is the voting rights of all
 * eligible members. It passes at the deciding agreement; later ones are recorded and change nothing.
 *
 * @param majority ordinary or special, as the circulated text calls it
 * @param rights of all eligible members, from the roll
 * @param lapsesAt exclusive: an agreement received at this very instant is ineffective
 * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/296">Companies Act 2006, ss 296 and 297</a>
 */
public record WrittenCourse(Majority majority, int rights, Instant lapsesAt) {

    /**
     * A member's agreement. It cannot be taken back.
     *
     * @param member who agreed; a second agreement of the same member counts nothing
     * @param rights of the member
     * @param receivedAt when we had it, by the database's clock
     */
    public record Agreement(String member, int rights, Instant receivedAt) {}

    /** How it stands. */
    public sealed interface State {}

    /**
     * Passed.
     *
     * @param deciding the agreement at which it passed
     * @param agreed rights that had agreed by then
     */
    public record Passed(Agreement deciding, int agreed) implements State {}

    /** Still before the members: passed, or so many rights more are needed. It cannot fail before it lapses. */
    public record Open(int agreed, int missing) implements State {}

    /** Lapsed: so many rights were missing. */
    public record Lapsed(int agreed, int missing) implements State {}

    /** The rights that must agree. */
    public int threshold() {
        return majority.needed(rights);
    }

    /**
     * How it stands at an instant.
     *
     * @param agreements in the order in which they were received
     */
    public State at(Instant now, List<Agreement> agreements) {
        var counted = new HashSet<String>();
        int agreed = 0;
        for (var agreement : agreements) {
            if (inTime(agreement, now) && counted.add(agreement.member())) {
                agreed = Math.addExact(agreed, agreement.rights());
                if (agreed >= threshold()) {
                    return new Passed(agreement, agreed);
                }
            }
        }
        int missing = threshold() - agreed;
        return now.isBefore(lapsesAt) ? new Open(agreed, missing) : new Lapsed(agreed, missing);
    }

    private boolean inTime(Agreement agreement, Instant now) {
        return agreement.receivedAt().isBefore(lapsesAt)
                && !agreement.receivedAt().isAfter(now);
    }
}
