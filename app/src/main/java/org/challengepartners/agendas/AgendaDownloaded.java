package org.challengepartners.agendas;

import org.challengepartners.documents.DocumentForm;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** Somebody took an agenda away, or the certificate of its adoption: each time a line. */
public record AgendaDownloaded(SpaceId space, AgendaId agenda, DocumentForm form) implements SpaceEvent {

    @Override
    public String object() {
        return "agenda %s as %s".formatted(agenda, form.words());
    }
}
