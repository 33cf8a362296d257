package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import java.util.List;
import org.challengepartners.agendas.AgendaItem;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.ConsultationDetail;
import org.challengepartners.agendas.RemarkId;
import org.challengepartners.shell.Actions;
import org.challengepartners.tenancy.CommandId;

/** One thing under consultation, with where it came from and what schools say of it. */
class ConsultedItem extends Composite<Div> {

    /** What can be done on the page. */
    interface Steps extends Serializable {

        /** Replies to a remark; whether it was taken. */
        boolean reply(CommandId command, RemarkId to, String words);
    }

    ConsultedItem(ConsultationDetail consultation, AgendaItem item, boolean speaks, Steps steps) {
        var id = consultation.line().id();
        var lines = ItemWords.lines(item.text(), consultation.text());
        getContent().addClassName("draft-row");
        lines.forEach(line -> getContent().add(AgendaDocument.prose(line)));
        var origins = consultation.origins().getOrDefault(item.id(), List.of());
        if (!origins.isEmpty()) {
            var origin = new Paragraph("Where it came from: " + String.join("; ", origins));
            origin.addClassName("quiet");
            getContent().add(origin);
        }
        if (speaks) {
            getContent()
                    .add(new Actions(
                            link("Comment", AgendaLinks.remark(id, item.id()), lines.getFirst()),
                            link("Propose a change", AgendaLinks.propose(id, item.id()), lines.getFirst())));
        }
        consultation.remarks().stream()
                .filter(remark -> remark.item().equals(item.id()))
                .forEach(remark -> getContent().add(new RemarkPart(consultation, remark, steps)));
    }

    private static Anchor link(String verb, String href, String about) {
        var subject = new Span(" on " + about);
        subject.addClassName("visually-hidden");
        var link = new Anchor(href, verb);
        link.add(subject);
        return link;
    }
}
