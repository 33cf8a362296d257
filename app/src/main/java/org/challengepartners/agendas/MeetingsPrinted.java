package org.challengepartners.agendas;

import java.util.List;
import org.challengepartners.shell.DateWords;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The meetings of the hub's year, as the agenda names them among its activities. */
@Component
@Order(60)
class MeetingsPrinted implements PrintedPart {

    @Override
    public List<PrintedSection> of(AgendaDetail agenda) {
        var meetings = agenda.text().activities().stream()
                .map(AgendaText.Part::text)
                .filter(activity -> activity.activity() == ActivityKind.MEETING)
                .map(activity -> "%s: %s".formatted(DateWords.day(activity.day()), activity.title()))
                .toList();
        return meetings.isEmpty() ? List.of() : List.of(PrintedSection.list("When we meet", meetings));
    }
}
