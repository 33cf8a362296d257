package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.challengepartners.reviews.FindingText;
import org.challengepartners.reviews.FindingsSection;
import org.challengepartners.reviews.Framework;
import org.challengepartners.shell.Part;

/** Findings to be read: by strand, by kind, in their order. */
class FindingsDocument extends Div {

    FindingsDocument(Framework framework, List<FindingText> findings) {
        addClassNames("page", "findings-document");
        FindingsSection.of(framework, findings).forEach(section -> add(part(section)));
    }

    private static Part part(FindingsSection section) {
        var part = new Part(section.title(), count(section.count()));
        section.parts().forEach(kind -> part.add(new H3(kind.kind().words()), list(kind.findings())));
        return part;
    }

    private static Paragraph count(int findings) {
        var words = new Paragraph(findings == 1 ? "1 finding" : findings + " findings");
        words.addClassName("finding-count");
        return words;
    }

    private static UnorderedList list(List<FindingText> findings) {
        var list = new UnorderedList();
        list.addClassName("findings");
        findings.forEach(finding -> {
            var item = new ListItem(new FindingWords(finding));
            item.addClassName("finding");
            list.add(item);
        });
        return list;
    }
}
