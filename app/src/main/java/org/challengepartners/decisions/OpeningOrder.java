package org.challengepartners.decisions;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.challengepartners.tenancy.CommandId;

/**
 * What the office settles when it opens an advisory vote; irreversible once carried out.
 *
 * @param command made when the form opened; a repeat gets the first answer
 * @param question what the members are asked, 1 to 300 characters, without the space around it
 * @param closing when voting ends; after now, and within a year of it
 * @param asked how members answer
 */
public record OpeningOrder(CommandId command, ProposalId proposal, String question, Closing closing, Asked asked) {

    /** The longest question, in characters. */
    public static final int LONGEST_QUESTION = 300;

    /** A question for or against, answered for good. */
    public OpeningOrder(CommandId command, ProposalId proposal, String question, Closing closing) {
        this(command, proposal, question, closing, Asked.FOR_OR_AGAINST);
    }

    /** Takes the space around the question away. */
    public OpeningOrder {
        question = Typed.clean(question);
    }

    /** What keeps it from being carried out at that instant; empty if nothing does. */
    List<OpeningFault> faults(Instant now) {
        var faults = new ArrayList<OpeningFault>();
        if (question.isEmpty()) {
            faults.add(OpeningFault.QUESTION_MISSING);
        } else if (Typed.length(question) > LONGEST_QUESTION) {
            faults.add(OpeningFault.QUESTION_TOO_LONG);
        }
        if (!closing.at().isAfter(now)) {
            faults.add(OpeningFault.CLOSES_IN_THE_PAST);
        } else if (closing.at().isAfter(aYearAfter(now))) {
            faults.add(OpeningFault.CLOSES_TOO_LATE);
        }
        faults.addAll(asked.faults());
        return faults;
    }

    /** The same, when it is known how many would be on the roll: no more can be asked to answer. */
    List<OpeningFault> faults(Instant now, int onRoll) {
        var faults = faults(now);
        if (onRoll > 0 && asked.quorum() > onRoll) {
            faults.add(OpeningFault.QUORUM_WRONG);
        }
        return faults;
    }

    private static Instant aYearAfter(Instant now) {
        return ZonedDateTime.ofInstant(now, Closing.LONDON).plusYears(1).toInstant();
    }
}
