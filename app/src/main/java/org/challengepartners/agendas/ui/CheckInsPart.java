package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.challengepartners.agendas.TargetDetail;
import org.challengepartners.shell.Part;

/** What was said of a target, the latest first. */
class CheckInsPart extends Composite<Part> {

    CheckInsPart(TargetDetail target) {
        var list = new UnorderedList();
        list.addClassName("findings");
        target.checkIns().forEach(checkIn -> {
            var item = new ListItem(
                    new Span(TargetWords.said(checkIn, target.text().unit())));
            item.addClassName("finding");
            if (!checkIn.wording().isEmpty()) {
                item.add(AgendaDocument.prose(checkIn.wording()));
            }
            var by = new Paragraph("%s. Source: %s".formatted(checkIn.by(), checkIn.source()));
            by.addClassName("hint");
            item.add(by);
            list.add(item);
        });
        getContent().add(list);
    }

    @Override
    protected Part initContent() {
        return new Part("What was said of it");
    }
}
