package org.challengepartners.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.challengepartners.membership.MemberSummary;

/**
 * A general meeting as its reader may see it.
 *
 * @param begins when it begins or goes on
 * @param proxiesUntil until when forms are received now, inclusive
 * @param inTheRoom the members that are represented in the room, by themselves or by proxy, as far as the reader may know
 * @param counted persons who count for the quorum
 * @param quorate whether they are enough
 * @param rollHash of the roll; empty until it was frozen
 * @param proxies the forms that count, of those that the reader may know
 * @param mine members that the reader votes for
 * @param toVote members for which the reader can vote on a resolution now, in person or as the holder of a proxy
 * @param noticesNotYet notices that are not handed over
 */
public record GeneralMeetingDetail(
        MeetingPaper paper,
        GeneralMeetingState state,
        Instant begins,
        Instant proxiesUntil,
        boolean takesProxies,
        List<AgendaItem> agenda,
        List<GeneralMeetingStep> steps,
        List<Seat> roll,
        int counted,
        boolean quorate,
        Optional<String> rollHash,
        List<ProxyForm> proxies,
        List<MemberSummary> mine,
        List<ToVote> toVote,
        long noticesNotYet) {

    /**
     * A member on the roll.
     *
     * @param here whether its representative is in the room
     * @param byProxy whether the holder of its proxy is
     */
    public record Seat(MemberSummary member, int rights, boolean here, boolean byProxy) {}

    /**
     * A vote that the reader can cast.
     *
     * @param byProxy whether as the holder of a proxy
     */
    public record ToVote(int resolution, MemberSummary member, boolean byProxy) {}

    /** The form of one of the reader's members that counts. */
    public Optional<ProxyForm> proxyOf(MemberSummary member) {
        return proxies.stream()
                .filter(form -> form.member().id().equals(member.id()))
                .findFirst();
    }

    /** A resolution by its number. */
    public Optional<AgendaItem> item(int number) {
        return agenda.stream().filter(item -> item.number() == number).findFirst();
    }
}
