package org.challengepartners.decisions;

import java.util.List;

/**
 * What an order to circulate a resolution would do if it were given now; nothing is stored by asking.
 *
 * @param title of the proposal
 * @param lapse until when members could agree
 * @param members how many would be eligible
 * @param rights the votes that they have
 * @param needed how many of these votes must agree
 * @param rules under which it would be put
 * @param leftOut who of the register would not be eligible, and why
 * @param unrepresented eligible members for whom nobody is recorded, whom the notice could not reach
 * @param faults what has to be put right first
 */
public record CirculationCheck(
        ProposalId proposal,
        String title,
        Closing lapse,
        int members,
        int rights,
        int needed,
        Constitution rules,
        List<Omission> leftOut,
        List<String> unrepresented,
        List<CirculationFault> faults) {}
