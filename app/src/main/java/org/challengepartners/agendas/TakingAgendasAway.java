package org.challengepartners.agendas;

import java.util.Optional;
import org.challengepartners.documents.Document;
import org.challengepartners.documents.DocumentForm;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the people of a hub take away of its agenda: the document itself, and the certificate of its adoption. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class TakingAgendasAway {

    private final Agendas agendas;
    private final AgendaPages pages;
    private final Concluding concluding;
    private final AgendaAsDocument documents;
    private final AgendaPermissions permissions;
    private final ApplicationEventPublisher events;

    TakingAgendasAway(
            Agendas agendas,
            AgendaPages pages,
            Concluding concluding,
            AgendaAsDocument documents,
            AgendaPermissions permissions,
            ApplicationEventPublisher events) {
        this.agendas = agendas;
        this.pages = pages;
        this.concluding = concluding;
        this.documents = documents;
        this.permissions = permissions;
        this.events = events;
    }

    /** The agenda as the reader sees it; empty for one that she may not see. Each time is a line in the trail. */
    public Optional<Document> agenda(AgendaId id, DocumentForm form) {
        return agendas.findById(id).filter(permissions::maySee).map(agenda -> {
            events.publishEvent(new AgendaDownloaded(agenda.space(), id, form));
            return documents.of(pages.of(agenda));
        });
    }

    /** Who agreed what, when, on which words and by which rule; empty for an agenda that is not adopted, or not seen. */
    public Optional<Document> certificate(AgendaId id, DocumentForm form) {
        return concluding
                .find(id)
                .flatMap(agreement -> agreement.adoption().map(adoption -> {
                    events.publishEvent(new AgendaDownloaded(agreement.space(), id, form));
                    return documents.certificate(agreement, adoption);
                }));
    }
}
