package org.challengepartners.decisions;

import java.time.Instant;

/**
 * The notice of a general meeting, frozen when it was sent.
 *
 * @param place a place or an address at which to take part: Companies Act 2006, s 311
 * @param business its general nature: s 311(2)
 * @param sentAt when the notices went out
 * @param deemedAt when they count as received: s 1147
 * @param proxiesUntil until when forms are received, inclusive: s 327
 * @param noticeDays clear days that were due
 * @param shortNotice where the consents to shorter notice are kept; empty with full notice
 * @param rules where the rules of the meeting stand, with their version
 * @param quorum in words
 * @param noticeHash of title, place, chair, business and start
 */
public record MeetingPaper(
        GeneralMeetingId id,
        String title,
        String place,
        String chair,
        String business,
        Instant startsAt,
        Instant sentAt,
        Instant deemedAt,
        Instant proxiesUntil,
        int noticeDays,
        String shortNotice,
        String rules,
        String quorum,
        String noticeHash) {

    /** {@code Tue 20 Oct 2026, 14:00 (UK time)}. */
    public String startWords() {
        return new Closing(startsAt).words();
    }
}
