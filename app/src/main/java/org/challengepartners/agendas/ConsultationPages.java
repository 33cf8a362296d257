package org.challengepartners.agendas;

import java.time.LocalDate;
import org.challengepartners.calendar.DayKind;
import org.challengepartners.calendar.Deadline;
import org.springframework.stereotype.Component;

/** Puts together what a reader sees of a consultation. */
@Component
class ConsultationPages {

    private final Items items;
    private final ConsultationRows rows;
    private final AmendmentRows amendments;
    private final Origins origins;
    private final AgendaPermissions permissions;
    private final Signing signing;

    ConsultationPages(
            Items items,
            ConsultationRows rows,
            AmendmentRows amendments,
            Origins origins,
            AgendaPermissions permissions,
            Signing signing) {
        this.items = items;
        this.rows = rows;
        this.amendments = amendments;
        this.origins = origins;
        this.permissions = permissions;
        this.signing = signing;
    }

    ConsultationDetail of(Agenda agenda) {
        var id = agenda.id();
        var versions = rows.versions(id);
        var text = versions.getLast().text();
        var mayDraft = permissions.mayDraft(agenda.space());
        var running = agenda.state() == AgendaState.CONSULTATION;
        return new ConsultationDetail(
                agenda.line(),
                agenda.space(),
                versions.stream().map(ConsultationRows.Version::shown).toList(),
                text,
                new Deadline(DayKind.SCHOOL_DAYS, agenda.consultedUntil().orElse(LocalDate.MIN)),
                agenda.hears(signing.today()),
                running,
                rows.remarks(id, versions),
                amendments.of(id, permissions.speaksFor()).stream()
                        .map(AmendmentRows.Held::shown)
                        .toList(),
                origins.of(id),
                permissions.speaksFor(agenda.hub()),
                permissions.mayPut(agenda.space()),
                mayDraft,
                mayDraft && running && !agenda.text(items.of(id)).equals(text));
    }
}
