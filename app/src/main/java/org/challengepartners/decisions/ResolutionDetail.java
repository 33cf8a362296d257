package org.challengepartners.decisions;

import java.util.List;
import org.challengepartners.membership.MemberSummary;

/**
 * A written resolution as one person may see it.
 *
 * @param open whether it takes agreements: until it lapses, also after it has passed
 * @param mine the members that the reader represents, by name
 * @param leftOut who of the register is not eligible, and why
 * @param noticesNotYetHandedOver how many of its statutory notices no mail server has taken yet
 */
public record ResolutionDetail(
        ResolutionResult result,
        boolean open,
        List<AgreementStanding> mine,
        List<Omission> leftOut,
        long noticesNotYetHandedOver) {

    /** What was frozen when it was circulated. */
    public ResolutionPaper paper() {
        return result.paper();
    }

    /** The members for which the reader can agree now, by name. */
    public List<MemberSummary> toAgree() {
        return open
                ? mine.stream()
                        .filter(AgreementStanding::mayAgree)
                        .map(AgreementStanding::member)
                        .toList()
                : List.of();
    }
}
