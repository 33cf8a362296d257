package org.challengepartners.decisions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.challengepartners.decisions.GeneralMeetings.Resolution;
import org.challengepartners.decisions.GeneralMeetings.Stored;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.messages.Action;
import org.challengepartners.messages.Letter;
import org.challengepartners.messages.Served;
import org.challengepartners.messages.StatutoryNotice;
import org.challengepartners.messages.Subject;
import org.challengepartners.messages.Telling;
import org.challengepartners.tenancy.PersonId;
import org.springframework.stereotype.Component;

/** What the members are told of a general meeting: its notice, and that it was adjourned. */
@Component
class GeneralMeetingNotices {

    private final Telling telling;

    GeneralMeetingNotices(Telling telling) {
        this.telling = telling;
    }

    /**
     * Gives every member notice: when and where, the general nature of the business, the text of each resolution and as what it is
     * proposed, and that a member may appoint a proxy. A member for whom nobody is recorded stands among the failed notices.
     *
     * @param by the name of whoever calls it
     * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/311">Companies Act 2006, ss 283(6), 311 and 325</a>
     */
    void called(
            Stored meeting,
            List<Resolution> agenda,
            Roll register,
            Map<MemberId, PersonId> representatives,
            String by) {
        telling.serve(new StatutoryNotice(
                occasion(meeting.id()),
                DecisionNotices.DECISIONS,
                subject(meeting),
                Optional.of(meeting.startsAt()),
                register.members().stream()
                        .map(member -> new StatutoryNotice.Entry(
                                member.id().value(),
                                Optional.ofNullable(representatives.get(member.id())),
                                notice(meeting, agenda, member, by)))
                        .toList()));
    }

    /** Tells every member on the roll when an adjourned meeting goes on, and until when forms for it are received. */
    void adjourned(
            Stored meeting,
            String why,
            Instant until,
            Instant proxiesUntil,
            List<RollSeat> roll,
            Map<MemberId, PersonId> representatives,
            String by) {
        telling.serve(new StatutoryNotice(
                occasion(meeting.id()) + " adjourned until " + until,
                DecisionNotices.DECISIONS,
                subject(meeting),
                Optional.of(until),
                roll.stream()
                        .map(seat -> new StatutoryNotice.Entry(
                                seat.member().id().value(),
                                Optional.ofNullable(
                                        representatives.get(seat.member().id())),
                                new Letter(
                                        "Adjourned: " + meeting.title(),
                                        List.of(
                                                "The general meeting “%s” was adjourned: %s"
                                                        .formatted(meeting.title(), why),
                                                "It goes on at %s, at the same place: %s"
                                                        .formatted(new Closing(until).words(), meeting.place()),
                                                "Proxy forms for the adjourned meeting are received until %s."
                                                        .formatted(new Closing(proxiesUntil).words())),
                                        read(meeting),
                                        by + ", the partnership office",
                                        becauseOf(seat.member()))))
                        .toList()));
    }

    /** How far the notices of a meeting have come. */
    Served served(GeneralMeetingId meeting) {
        return telling.served(occasion(meeting));
    }

    private static Letter notice(Stored meeting, List<Resolution> agenda, MemberSummary member, String by) {
        var body = new ArrayList<String>();
        body.add("Notice is given of a general meeting of the company: %s.".formatted(meeting.title()));
        body.add("It begins at %s. Place: %s".formatted(new Closing(meeting.startsAt()).words(), meeting.place()));
        body.add(meeting.business());
        agenda.forEach(one -> body.add("Resolution %d, proposed as %s, which can pass only as that: %s%n%s"
                .formatted(one.number(), one.kind().inSentence(), one.title(), one.text())));
        body.add(
                "Your right to a proxy: a member may appoint another person as its proxy to attend, speak and vote at the meeting for it (Companies Act 2006, sections 324 and 325). Forms are received until %s."
                        .formatted(new Closing(meeting.proxiesUntil()).words()));
        if (!meeting.shortNotice().isEmpty()) {
            body.add("The members agreed to shorter notice than is due (Companies Act 2006, section 307).");
        }
        return new Letter(
                "General meeting: " + meeting.title(),
                body,
                read(meeting),
                by + ", the partnership office",
                becauseOf(member));
    }

    private static Action read(Stored meeting) {
        return new Action("Read the notice, or appoint a proxy", MeetingLinks.meeting(meeting.id()));
    }

    private static String occasion(GeneralMeetingId meeting) {
        return "general meeting %s notice".formatted(meeting);
    }

    private static String becauseOf(MemberSummary member) {
        return "you vote for " + member.legalName();
    }

    private static Subject subject(Stored meeting) {
        return Subject.of("general meeting " + meeting.id(), "the general meeting " + meeting.title());
    }
}
