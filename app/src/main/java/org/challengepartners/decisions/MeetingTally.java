package org.challengepartners.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.challengepartners.decisions.arithmetic.VoteOfMember;
import org.challengepartners.decisions.arithmetic.VoteOfMember.Effect;
import org.challengepartners.decisions.arithmetic.VoteOfMember.Given;
import org.challengepartners.decisions.arithmetic.VoteOfMember.Way;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.MemberSummary;

/**
 * A poll at a meeting, member by member: what was cast in person, what directed proxies add whose holder is in the room, and which of them
 * counts. A vote that the holder of a proxy cast counts though she left before the poll closed. From the rows, each time it is asked.
 */
record MeetingTally(List<Line> lines) {

    /**
     * A member on the roll.
     *
     * @param choice the one that counts; empty if it did not vote
     * @param how it was given, or why nothing counts, in words
     */
    record Line(MemberSummary member, int rights, Optional<Choice> choice, String how) {}

    static MeetingTally of(
            int resolution, List<RollSeat> roll, MeetingRoom room, List<ProxyForm> forms, List<MeetingVote> votes) {
        var standing = ProxyForm.standing(forms);
        var cast = votes.stream()
                .filter(vote -> vote.resolution() == resolution)
                .collect(Collectors.groupingBy(MeetingVote::member));
        return new MeetingTally(roll.stream()
                .map(seat -> line(
                        seat,
                        resolution,
                        room,
                        standing,
                        cast.getOrDefault(seat.member().id(), List.of())))
                .toList());
    }

    private static Line line(
            RollSeat seat,
            int resolution,
            MeetingRoom room,
            Map<MemberId, ProxyForm> standing,
            List<MeetingVote> votes) {
        var given = new ArrayList<Given<Choice>>();
        votes.stream()
                .filter(vote -> vote.way() == Way.IN_PERSON)
                .forEach(vote -> given.add(
                        new Given<>(Way.IN_PERSON, vote.castBy().toString(), vote.choice(), vote.castAt(), true)));
        var form = Optional.ofNullable(standing.get(seat.member().id()));
        var byProxy = votes.stream().filter(vote -> vote.way() == Way.BY_PROXY).findFirst();
        form.ifPresent(proxy -> proxy.on(resolution)
                .choice()
                .or(() -> byProxy.map(MeetingVote::choice))
                .ifPresent(choice -> given.add(new Given<>(
                        Way.BY_PROXY,
                        proxy.holderKey(),
                        choice,
                        proxy.receivedAt(),
                        room.holds(proxy) || byProxy.isPresent()))));
        var judged = new VoteOfMember<>(given).judged();
        var counted =
                judged.stream().filter(one -> one.effect() == Effect.COUNTED).findFirst();
        return new Line(
                seat.member(),
                seat.rights(),
                counted.map(one -> one.vote().choice()),
                counted.map(one -> how(one.vote().way(), form)).orElseGet(() -> whyNot(form, room)));
    }

    private static String how(Way way, Optional<ProxyForm> form) {
        return way == Way.IN_PERSON
                ? "in person"
                : "by proxy: " + form.map(ProxyForm::holderWords).orElse("");
    }

    private static String whyNot(Optional<ProxyForm> form, MeetingRoom room) {
        return form.map(proxy ->
                        room.holds(proxy) ? "the proxy did not vote" : "proxy unused: its holder was not there")
                .orElse("did not vote");
    }

    /** The votes that were cast so. */
    int rights(Choice choice) {
        return lines.stream()
                .filter(line -> line.choice().filter(choice::equals).isPresent())
                .mapToInt(Line::rights)
                .sum();
    }

    /** All votes of the roll. */
    int rights() {
        return lines.stream().mapToInt(Line::rights).sum();
    }
}
