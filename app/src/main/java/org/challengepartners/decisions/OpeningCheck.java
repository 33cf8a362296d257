package org.challengepartners.decisions;

import java.util.List;

/**
 * What an order to open a vote would do if it were given now; nothing is stored by asking.
 *
 * @param title of the proposal
 * @param entitled how many members would be on the roll
 * @param faults what has to be put right first
 */
public record OpeningCheck(
        ProposalId proposal,
        String title,
        String question,
        Asked asked,
        Closing closing,
        int entitled,
        List<OpeningFault> faults) {}
