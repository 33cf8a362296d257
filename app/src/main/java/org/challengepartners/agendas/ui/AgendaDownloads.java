package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.io.Serializable;
import java.util.Optional;
import org.challengepartners.agendas.AgendaDetail;
import org.challengepartners.agendas.AgendaId;
import org.challengepartners.agendas.TakingAgendasAway;
import org.challengepartners.documents.Document;
import org.challengepartners.documents.DocumentForm;
import org.challengepartners.shell.TakeAway;

/** Where a reader takes an agenda away, and once it is adopted the certificate of that. */
class AgendaDownloads extends Composite<Div> {

    AgendaDownloads(AgendaDetail agenda, TakingAgendasAway taking) {
        getContent().add(downloads("agenda", agenda.id(), taking::agenda));
        if (agenda.adoption().isPresent()) {
            getContent().add(downloads("certificate of adoption", agenda.id(), taking::certificate));
        }
    }

    private static TakeAway downloads(String what, AgendaId id, Taking taking) {
        var downloads = new TakeAway(what);
        downloads.addClassName("not-printed");
        for (var form : DocumentForm.values()) {
            downloads.as(form.words(), () -> taking.take(id, form).map(document -> document.file(form)));
        }
        return downloads;
    }

    /** What is taken away, made anew each time as whoever asks. */
    private interface Taking extends Serializable {
        Optional<Document> take(AgendaId id, DocumentForm form);
    }
}
