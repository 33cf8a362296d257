package org.challengepartners.agendas;

import static org.challengepartners.agendas.AgendaNotices.AGENDAS;
import static org.challengepartners.agendas.AgendaNotices.lead;
import static org.challengepartners.agendas.AgendaNotices.subject;
import static org.challengepartners.agendas.AgendaNotices.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.challengepartners.calendar.DayKind;
import org.challengepartners.calendar.Deadline;
import org.challengepartners.membership.HubHead;
import org.challengepartners.membership.OwnHubs;
import org.challengepartners.messages.Action;
import org.challengepartners.messages.Letter;
import org.challengepartners.messages.Notice;
import org.challengepartners.messages.Telling;
import org.challengepartners.tenancy.PersonId;
import org.springframework.stereotype.Component;

/** What people are told while schools are consulted on an agenda. */
@Component
class ConsultationNotices {

    private final Telling telling;
    private final OwnHubs hubs;

    ConsultationNotices(Telling telling, OwnHubs hubs) {
        this.telling = telling;
        this.hubs = hubs;
    }

    /** Each head of the hub: her school may speak until that day. */
    void consulted(Agenda agenda, LocalDate until, String by) {
        var deadline = new Deadline(DayKind.SCHOOL_DAYS, until);
        var letter = new Letter(
                "Say what your school thinks of %s".formatted(words(agenda)),
                List.of(
                        "%s has opened %s to the schools of the hub.".formatted(by, words(agenda)),
                        "Until %s you can speak about any passage, and propose what should be added, changed or taken off."
                                        .formatted(deadline.words())
                                + " Each proposal is answered with a reason."),
                new Action("Read the draft and say something", AgendaLinks.consultation(agenda.id())),
                lead(agenda, by),
                "you head a school of " + agenda.line().hub());
        telling.tell(hubs.heads(agenda.hub()).stream()
                .map(HubHead::person)
                .distinct()
                .map(person -> Notice.to(person, AGENDAS, letter)
                        .about(subject(agenda))
                        .by(deadline.endsAt()))
                .toList());
    }

    /** The hub's leads: an amendment waits for an answer. */
    void proposed(Agenda agenda, String school, String by) {
        var letter = new Letter(
                "%s proposes an amendment".formatted(school),
                List.of("%s has proposed an amendment to %s for %s. It waits for your answer, with a reason."
                        .formatted(by, words(agenda), school)),
                new Action("Read and answer it", AgendaLinks.consultation(agenda.id())),
                "%s, %s".formatted(by, school),
                "you lead " + agenda.line().hub());
        telling.tell(hubs.leads(agenda.hub()).stream()
                .map(lead -> Notice.to(lead.person(), AGENDAS, letter).about(subject(agenda)))
                .toList());
    }

    /** Whoever proposed an amendment: what became of it, and why. */
    void heard(Agenda agenda, AmendmentRows.Held amendment, AmendmentState how, String because, String by) {
        var letter = new Letter(
                "Your amendment: %s".formatted(how.words().toLowerCase(Locale.UK)),
                List.of(
                        "%s has answered the amendment to %s that you proposed for %s."
                                .formatted(by, words(agenda), amendment.shown().schoolName()),
                        "The reason: %s".formatted(because)),
                new Action("Read the comparison", AgendaLinks.consultation(agenda.id())),
                lead(agenda, by),
                "you proposed it for " + amendment.shown().schoolName());
        telling.tell(
                Notice.to(new PersonId(amendment.proposedBy()), AGENDAS, letter).about(subject(agenda)));
    }
}
