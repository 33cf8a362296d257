package org.challengepartners.agendas;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts an agenda's page together for whoever may see it. */
@Component
class AgendaPages {

    private final Items items;
    private final FrozenVersions versions;
    private final AskedSchools asked;
    private final Positions positions;
    private final Adoptions adoptions;
    private final AgendaPermissions permissions;
    private final ConsultationRows consultation;
    private final Origins origins;
    private final AgreementRows agreement;
    private final Rounds rounds;
    private final Signing signing;
    private final AgendaYears years;

    AgendaPages(
            Items items,
            FrozenVersions versions,
            AskedSchools asked,
            Positions positions,
            Adoptions adoptions,
            AgendaPermissions permissions,
            ConsultationRows consultation,
            Origins origins,
            AgreementRows agreement,
            Rounds rounds,
            Signing signing,
            AgendaYears years) {
        this.items = items;
        this.versions = versions;
        this.asked = asked;
        this.positions = positions;
        this.adoptions = adoptions;
        this.permissions = permissions;
        this.consultation = consultation;
        this.origins = origins;
        this.agreement = agreement;
        this.rounds = rounds;
        this.signing = signing;
        this.years = years;
    }

    AgendaDetail of(Agenda agenda) {
        return agenda.version()
                .flatMap(number -> version(agenda, number))
                .map(version -> frozen(agenda, version))
                .orElseGet(() -> draft(agenda));
    }

    /** A draft's present words; of an agenda under consultation those that the schools are consulted on. */
    private AgendaDetail draft(Agenda agenda) {
        var text = agenda.text(items.of(agenda.id()));
        var year = years.of(agenda, text);
        return new AgendaDetail(
                agenda.line(),
                agenda.space(),
                agenda.draftNo()
                        .map(_ -> consultation.versions(agenda.id()).getLast().text())
                        .orElse(text),
                Optional.empty(),
                Tally.of(0, List.of()),
                List.of(),
                List.of(),
                Optional.empty(),
                permissions.mayDraft(agenda.space()),
                permissions.mayPut(agenda.space()),
                false,
                year,
                origins.of(agenda.id(), year.origins()));
    }

    private AgendaDetail frozen(Agenda agenda, FrozenVersion version) {
        var id = agenda.id();
        var text = agreement.corrected(version);
        var answers = positions.of(id);
        var adoption = agenda.isOpen()
                ? Optional.<AdoptionRecord>empty()
                : adoptions.findById(id).map(Adoption::shown);
        var schools = asked.of(id, version.number()).stream()
                .map(school -> SchoolAnswer.of(school, version.number(), answers))
                .toList();
        var mayDraft = permissions.mayDraft(agenda.space());
        var year = years.of(agenda, text);
        return new AgendaDetail(
                agenda.line(),
                agenda.space(),
                text,
                Optional.of(version.summary()),
                adoption.map(AdoptionRecord::tally)
                        .orElseGet(() -> rounds.of(agenda, signing.today()).tally()),
                schools,
                mine(agenda, schools, text),
                adoption,
                mayDraft,
                permissions.mayPut(agenda.space()),
                mayDraft && agenda.isOpen() && !agenda.text(items.of(id)).equals(text),
                year,
                origins.of(id, year.origins()));
    }

    private List<OwnAnswer> mine(Agenda agenda, List<SchoolAnswer> schools, AgendaText text) {
        var own = permissions.speaksFor(agenda.hub());
        return schools.stream()
                .filter(school -> own.stream().anyMatch(mine -> mine.school().equals(school.school())))
                .map(school -> new OwnAnswer(school, changes(agenda, school, text)))
                .toList();
    }

    private Optional<Changes> changes(Agenda agenda, SchoolAnswer school, AgendaText text) {
        return school.latest()
                .filter(_ -> school.needsRenewing())
                .flatMap(given -> version(agenda, given.version()))
                .map(answered -> Changes.between(agreement.corrected(answered), text));
    }

    private Optional<FrozenVersion> version(Agenda agenda, VersionNumber number) {
        return versions.findById(new FrozenVersion.Key(agenda.id(), number));
    }
}
