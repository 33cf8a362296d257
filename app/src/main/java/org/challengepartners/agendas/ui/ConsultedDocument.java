package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import java.util.stream.Collectors;
import org.challengepartners.agendas.AgendaItem;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.ConsultationDetail;
import org.challengepartners.agendas.ItemKind;
import org.challengepartners.agendas.ShownRemark;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Part;

/** The words under consultation, thing by thing, each with what schools say of it; at the end what was said of lost things. */
class ConsultedDocument extends Composite<Div> {

    ConsultedDocument(ConsultationDetail consultation, ConsultedItem.Steps steps) {
        getContent().addClassName("page");
        var speaks = consultation.open() && !consultation.mine().isEmpty();
        for (var kind : ItemKind.values()) {
            var part = new Part(Sections.heading(kind));
            consultation.text().items().stream()
                    .filter(item -> item.text().kind() == kind)
                    .forEach(item -> part.add(new ConsultedItem(consultation, item, speaks, steps)));
            if (speaks && kind != ItemKind.INTENT) {
                part.add(new Actions(new Anchor(
                        AgendaLinks.propose(consultation.line().id(), kind),
                        Sections.add(kind).replace("Add a", "Propose a"))));
            }
            if (part.getComponentCount() > 1) {
                getContent().add(part);
            }
        }
        lost(consultation, steps);
    }

    /** What was said about things that the present version has no more. */
    private void lost(ConsultationDetail consultation, ConsultedItem.Steps steps) {
        Set<?> present =
                consultation.text().items().stream().map(AgendaItem::id).collect(Collectors.toSet());
        var lost = consultation.remarks().stream()
                .filter(remark -> !present.contains(remark.item()))
                .toList();
        if (!lost.isEmpty()) {
            var part = new Part("About what has gone since");
            for (ShownRemark remark : lost) {
                part.add(new RemarkPart(consultation, remark, steps));
            }
            getContent().add(part);
        }
    }
}
