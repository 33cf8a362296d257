package org.challengepartners.decisions;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A resolution on the agenda of a general meeting, and how far it is.
 *
 * @param number in the agenda, from 1
 * @param kind what it was called in the notice; it can pass only as that: Companies Act 2006, s 283(6)
 * @param specialNoticeOn when the company was given special notice of it, for removals: s 312
 * @param stage whether hands, a demand or a poll is next
 * @param outcome what was decided; empty until then
 */
public record AgendaItem(
        int number,
        ProposalId proposal,
        ResolutionKind kind,
        Matter matter,
        String title,
        String text,
        String textHash,
        Optional<LocalDate> specialNoticeOn,
        Stage stage,
        Optional<MeetingOutcome> outcome) {

    /** How far a resolution is. */
    public enum Stage {
        /** Not voted on. */
        WAITING,
        /** Decided by hands, unless a poll is demanded. */
        BY_HANDS,
        /** Enough members demanded a poll. */
        DEMANDED,
        /** The poll takes votes. */
        POLLING,
        /** Decided by poll. */
        POLLED
    }
}
