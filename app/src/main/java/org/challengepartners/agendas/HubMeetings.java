package org.challengepartners.agendas;

import java.util.List;
import org.challengepartners.membership.HubId;
import org.challengepartners.membership.HubMember;

/**
 * The meetings of one hub in a school year.
 *
 * @param meetings by day; drafts for its writers alone
 * @param backlog what waits for a meeting
 * @param actions those that meetings agreed and that are not done, the earliest day first
 * @param warnings terms in which no meeting is open, a sentence each
 * @param mine the schools of the hub for which the reader may propose
 * @param mayConvene whether the reader leads the hub
 */
public record HubMeetings(
        HubId hub,
        String name,
        List<MeetingLine> meetings,
        List<MeetingPoint> backlog,
        List<OpenAction> actions,
        List<String> warnings,
        List<HubMember> mine,
        boolean mayConvene) {

    /** Whether the reader proposes something for a meeting: she heads a school of the hub, or leads it. A deputy does not. */
    public boolean mayPropose() {
        return mayConvene || !mine.isEmpty();
    }

    /** An action that is not done yet. */
    public record OpenAction(MeetingLine meeting, MeetingOutcome outcome) {}
}
