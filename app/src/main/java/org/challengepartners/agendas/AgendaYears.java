package org.challengepartners.agendas;

import org.springframework.stereotype.Component;

/** Puts together what goes with an agenda in the course of its year. */
@Component
class AgendaYears {

    private final MeetingPages meetings;
    private final Budgets budgets;
    private final OfferRows offers;
    private final YearEnds ends;

    AgendaYears(MeetingPages meetings, Budgets budgets, OfferRows offers, YearEnds ends) {
        this.meetings = meetings;
        this.budgets = budgets;
        this.offers = offers;
        this.ends = ends;
    }

    AgendaYear of(Agenda agenda, AgendaText text) {
        var met = meetings.of(agenda.hub(), agenda.year());
        return new AgendaYear(
                met,
                meetings.warnings(met, agenda.year()),
                budgets.of(agenda, text, false),
                offers.origins(agenda.id()),
                ends.phase(agenda));
    }
}
