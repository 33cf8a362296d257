package org.challengepartners.decisions;

import java.time.Instant;

/**
 * What was frozen when a contest opened.
 *
 * @param question what the members are asked
 * @param title of the proposal
 * @param text of the proposal, and at its end the numbered options to choose from
 * @param opensAt inclusive
 * @param asked how it is answered
 * @param rollSize how many members are on the roll
 * @param textHash the SHA-256, in hexadecimal, of title, question and text, each but the last ended by a new line
 * @param rollHash the SHA-256, in hexadecimal, of the roll's lines "member id, tabulator, legal name, new line" by id; of a
 *     resolution each line also has a tabulator and the member's votes before the new line
 */
public record ContestPaper(
        ContestId id,
        ProposalId proposal,
        Vehicle vehicle,
        String question,
        String title,
        String text,
        Instant opensAt,
        Closing closing,
        Asked asked,
        int rollSize,
        String textHash,
        String rollHash) {}
