package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.challengepartners.reviews.FindingText;
import org.challengepartners.shell.StatusTag;

/** What a finding says, with its grade where it has one. Its own line breaks are kept. */
class FindingWords extends Div {

    FindingWords(FindingText finding) {
        addClassName("finding-words");
        var wording = new Paragraph(finding.wording());
        wording.addClassName("finding-wording");
        add(wording);
        if (finding.grade() != null) {
            add(StatusTag.neutral(finding.grade()));
        }
    }
}
