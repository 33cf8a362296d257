package org.challengepartners.agendas;

import java.util.ArrayList;
import java.util.List;
import org.challengepartners.membership.HubHead;
import org.challengepartners.membership.OwnHubs;
import org.challengepartners.messages.Action;
import org.challengepartners.messages.Letter;
import org.challengepartners.messages.Notice;
import org.challengepartners.shell.DateWords;
import org.springframework.stereotype.Component;

/** What deputies whom heads named for hub matters are told of an agenda; they are not reminded, since their heads are. */
@Component
class DeputyNotices {

    private final OwnHubs hubs;

    DeputyNotices(OwnHubs hubs) {
        this.hubs = hubs;
    }

    /** Those of the schools that are asked. */
    List<HubHead> of(Agenda agenda, List<AskedSchool> asked) {
        var schools = asked.stream().map(AskedSchool::school).toList();
        return hubs.deputies(agenda.hub()).stream()
                .filter(deputy -> schools.contains(deputy.school()))
                .toList();
    }

    /** That a version is before their schools, one notice for each person. */
    List<Notice> put(Agenda agenda, FrozenVersion version, List<AskedSchool> asked) {
        var letter = letter(agenda, version.summary());
        return of(agenda, asked).stream()
                .map(HubHead::person)
                .distinct()
                .map(person -> Notice.to(person, AgendaNotices.AGENDAS, letter).about(AgendaNotices.subject(agenda)))
                .toList();
    }

    private static Letter letter(Agenda agenda, VersionSummary version) {
        var words = AgendaNotices.words(agenda);
        var body = new ArrayList<>(List.of(
                "%s has put version %s of %s to the schools of the hub."
                        .formatted(version.putBy(), version.number(), words),
                "You may answer for your school beside its head; the latest answer counts."));
        agenda.answerBy()
                .ifPresent(day -> body.add("The schools answer until the end of %s.".formatted(DateWords.day(day))));
        return new Letter(
                "%s is before your school".formatted(AgendaNotices.capital(words)),
                body,
                new Action("Read the agenda", AgendaLinks.agenda(agenda.id())),
                AgendaNotices.lead(agenda, version.putBy()),
                "your head has named you for hub matters");
    }
}
