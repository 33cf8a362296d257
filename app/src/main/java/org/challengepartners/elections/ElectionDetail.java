package org.challengepartners.elections;

import java.util.List;
import java.util.Optional;

/**
 * An election as its reader sees it, with what she may do.
 *
 * @param onPaper the candidates of the manifest in its order, which is the numbering of the paper; nobody before voting opens
 * @param hours empty as long as voting has not opened
 * @param mine the members on the roll that the reader represents
 * @param result empty before it is published
 * @param mayNominate whether a member that she represents can nominate now
 * @param mayOpen whether she can open the voting or declare candidates elected unopposed now
 * @param mayRecordWithdrawal whether she can record now that a candidate stands no more
 * @param own her own nomination, if she is nominated
 * @param noticesNotYetHandedOver how many notices to the roll have not reached a mail server yet
 */
public record ElectionDetail(
        ElectionPaper paper,
        ElectionState state,
        List<CandidateLine> candidates,
        List<CandidateLine> onPaper,
        Optional<BallotHours> hours,
        List<OwnEntitlement> mine,
        Optional<ElectionResult> result,
        boolean mayNominate,
        boolean mayOpen,
        boolean mayRecordWithdrawal,
        Optional<CandidateLine> own,
        long noticesNotYetHandedOver) {

    /** The members for which the reader can cast a ballot now. */
    public List<OwnEntitlement> toCast() {
        return state == ElectionState.VOTING
                ? mine.stream().filter(one -> !one.used()).toList()
                : List.of();
    }
}
