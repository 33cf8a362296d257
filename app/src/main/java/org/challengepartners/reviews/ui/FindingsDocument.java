package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import org.challengepartners.reviews.FindingKind;
import org.challengepartners.reviews.FindingText;
import org.challengepartners.reviews.Framework;
import org.challengepartners.reviews.Strand;
import org.challengepartners.shell.Part;
import org.jspecify.annotations.Nullable;

/** Findings to be read: by strand, by kind, in their order. */
class FindingsDocument extends Div {

    /** What stands above findings that have no strand. */
    static final String NOT_PLACED = "Not placed in a strand";

    FindingsDocument(Framework framework, List<FindingText> findings) {
        addClassNames("page", "findings-document");
        for (var strand : framework.strands()) {
            addStrand(strand, findings);
        }
        addStrand(null, findings);
    }

    private void addStrand(@Nullable Strand strand, List<FindingText> all) {
        var key = strand == null ? null : strand.key();
        var findings = all.stream()
                .filter(finding -> Objects.equals(finding.strand(), key))
                .toList();
        if (findings.isEmpty()) {
            return;
        }
        var part = new Part(strand == null ? NOT_PLACED : strand.title(), count(findings));
        for (var kind : FindingKind.values()) {
            addKind(part, kind, findings);
        }
        add(part);
    }

    private static Paragraph count(List<FindingText> findings) {
        var words = new Paragraph(findings.size() == 1 ? "1 finding" : findings.size() + " findings");
        words.addClassName("finding-count");
        return words;
    }

    private static void addKind(Part part, FindingKind kind, List<FindingText> all) {
        var list = new UnorderedList();
        list.addClassName("findings");
        all.stream().filter(finding -> finding.kind() == kind).forEach(finding -> {
            var item = new ListItem(new FindingWords(finding));
            item.addClassName("finding");
            list.add(item);
        });
        if (list.getChildren().findAny().isPresent()) {
            part.add(new H3(kind.words()), list);
        }
    }
}
