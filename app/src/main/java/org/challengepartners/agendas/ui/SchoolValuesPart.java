package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.challengepartners.agendas.TargetDetail;
import org.challengepartners.shell.Part;

/** What each school told the lead of the hub, for her eyes alone. */
class SchoolValuesPart extends Composite<Part> {

    SchoolValuesPart(TargetDetail target) {
        var list = new UnorderedList();
        target.schools()
                .forEach(school -> list.add(new ListItem("%s: %s"
                        .formatted(
                                school.name(),
                                school.latest()
                                        .map(given -> OwnValuePart.line(
                                                given, target.text().unit()))
                                        .orElse("no figure yet")))));
        getContent().add(new Paragraph("Each school reads its own alone. Do not pass them on."), list);
    }

    @Override
    protected Part initContent() {
        var part = new Part("What the schools told you");
        part.addClassName("not-printed");
        return part;
    }
}
