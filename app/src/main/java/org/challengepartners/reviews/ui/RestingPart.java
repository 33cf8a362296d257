package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.challengepartners.reviews.FindingDetail;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.SentenceDetail;
import org.challengepartners.shell.Part;

/** The findings that rest on a record of evidence. */
class RestingPart extends Part {

    RestingPart(ReviewId review, List<FindingDetail> findings, List<SentenceDetail> sentences) {
        super("Findings that rest on it");
        if (findings.isEmpty()) {
            add(new Paragraph("None yet. Open a finding on the review's page to say what it rests on."));
            return;
        }
        var list = new UnorderedList();
        findings.forEach(finding -> list.add(new ListItem(new Anchor(
                ReviewLinks.restsOn(review, finding.id()), finding.text().wording()))));
        add(list);
        if (!sentences.isEmpty()) {
            var draft = new UnorderedList();
            sentences.forEach(sentence -> draft.add(new ListItem(new Anchor(
                    ReviewLinks.sentence(review, sentence.id()), sentence.text().wording()))));
            add(new H3("Sentences of the draft report that rest on it"), draft);
        }
    }
}
