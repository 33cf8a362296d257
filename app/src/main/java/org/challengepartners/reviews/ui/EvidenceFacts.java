package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.challengepartners.reviews.EvidenceDetail;
import org.challengepartners.reviews.FindingsSection;
import org.challengepartners.reviews.Framework;
import org.challengepartners.reviews.Strand;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.SummaryList;

/** A record of evidence that its reader does not change. */
class EvidenceFacts extends Div {

    EvidenceFacts(Framework framework, EvidenceDetail evidence) {
        addClassName("page");
        var note = new Paragraph(evidence.text().note());
        note.addClassName("finding-wording");
        add(
                note,
                new SummaryList()
                        .row(
                                "Strand",
                                framework
                                        .strand(evidence.text().strand())
                                        .map(Strand::title)
                                        .orElse(FindingsSection.NOT_PLACED))
                        .row("Line of enquiry", evidence.text().line())
                        .row("Colleague of the school", evidence.text().partner())
                        .row("Recorded by", evidence.authorName())
                        .row("Recorded", DateWords.dayAndTime(evidence.recordedAt()))
                        .row("Seen by", evidence.state().words()));
    }
}
