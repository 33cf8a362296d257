package org.challengepartners.agendas;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.challengepartners.shell.DateWords;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The meetings of the hub's year: those that the schools know of, and those that the agenda names among its activities. */
@Component
@Order(60)
class MeetingsPrinted implements PrintedPart {

    private static final Set<MeetingState> KNOWN =
            EnumSet.of(MeetingState.OPEN, MeetingState.IN_PROGRESS, MeetingState.CLOSED);

    @Override
    public List<PrintedSection> of(AgendaDetail agenda) {
        var meetings = new ArrayList<String>();
        agenda.year().meetings().stream()
                .filter(meeting -> KNOWN.contains(meeting.state()))
                .forEach(meeting -> meetings.add("%s: %s".formatted(meeting.when(), meeting.title())));
        agenda.text().activities().stream()
                .map(AgendaText.Part::text)
                .filter(activity -> activity.activity() == ActivityKind.MEETING)
                .forEach(activity -> meetings.add("%s: %s".formatted(DateWords.day(activity.day()), activity.title())));
        return meetings.isEmpty() ? List.of() : List.of(PrintedSection.list("When we meet", meetings));
    }
}
