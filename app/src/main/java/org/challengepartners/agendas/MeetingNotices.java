package org.challengepartners.agendas;

import java.util.List;
import org.challengepartners.membership.HubHead;
import org.challengepartners.membership.OwnHubs;
import org.challengepartners.messages.Action;
import org.challengepartners.messages.Letter;
import org.challengepartners.messages.Notice;
import org.challengepartners.messages.Subject;
import org.challengepartners.messages.Telling;
import org.challengepartners.messages.Topic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the heads of a hub's schools are told about its meetings; of a draft nobody is told anything. */
@Configuration(proxyBeanMethods = false)
class MeetingNotices {

    private static final Topic MEETINGS = new Topic("meetings", "Meetings of your hub");

    private final Telling telling;
    private final OwnHubs hubs;

    MeetingNotices(Telling telling, OwnHubs hubs) {
        this.telling = telling;
        this.hubs = hubs;
    }

    @Bean
    static Topic meetingTopic() {
        return MEETINGS;
    }

    /** The hub meets. */
    void opened(MeetingLine meeting) {
        tell(
                meeting,
                "%s meets on %s".formatted(meeting.hubName(), meeting.when()),
                List.of(
                        meeting.title() + (meeting.venue().isEmpty() ? "." : ", " + meeting.venue() + "."),
                        "Propose what the meeting should talk about until then."),
                false);
    }

    /** It is on another day, at another time or place: at once. */
    void moved(MeetingLine before, MeetingLine now) {
        tell(
                now,
                "A meeting is changed: " + now.title(),
                List.of(
                        "It was on %s. It is on %s%s."
                                .formatted(
                                        before.when(), now.when(), now.venue().isEmpty() ? "" : ", " + now.venue()),
                        "Why: " + now.because()),
                true);
    }

    /** It is not held: at once. */
    void cancelled(MeetingLine meeting, String because) {
        tell(
                meeting,
                "Cancelled: " + meeting.title(),
                List.of("The meeting on %s is not held. Why: %s".formatted(meeting.when(), because)),
                true);
    }

    private void tell(MeetingLine meeting, String title, List<String> body, boolean now) {
        var contact = hubs.leads(meeting.hub()).stream()
                .findFirst()
                .map(lead -> "%s, lead of %s".formatted(lead.name(), meeting.hubName()))
                .orElse("the partnership office");
        var letter = new Letter(
                title,
                body,
                new Action("See the meeting", AgendaLinks.meeting(meeting.id())),
                contact,
                "you head a school of " + meeting.hubName());
        var subject = Subject.of("meeting " + meeting.id(), "the meeting “%s”".formatted(meeting.title()));
        telling.tell(hubs.heads(meeting.hub()).stream()
                .map(HubHead::person)
                .distinct()
                .map(person -> Notice.to(person, MEETINGS, letter).about(subject))
                .map(notice -> now ? notice.now() : notice)
                .toList());
    }
}
