package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.challengepartners.reviews.FindingDetail;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.StatusTag;

/** A finding as its team reads it: its words, who wrote them, and what they rest on. */
final class FindingLines {

    private FindingLines() {}

    static List<Component> of(ReviewId review, FindingDetail finding) {
        var lines = new ArrayList<Component>(
                List.of(new FindingWords(finding.text()), by(finding), restsOn(review, finding)));
        if (finding.draft()) {
            lines.add(StatusTag.mine("Only you see it"));
        }
        return lines;
    }

    /** The way to its evidence. */
    static Paragraph restsOn(ReviewId review, FindingDetail finding) {
        var words = switch (finding.evidence()) {
            case 0 -> "Rests on no evidence yet";
            case 1 -> "Rests on 1 record of evidence";
            default -> "Rests on %d records of evidence".formatted(finding.evidence());
        };
        var way = new Anchor(ReviewLinks.restsOn(review, finding.id()), words);
        name(way, words, finding);
        return new Paragraph(way);
    }

    /** For a screen reader the words on a control also say which finding it acts on. */
    static void name(Component control, String words, FindingDetail finding) {
        control.getElement().setAttribute("aria-label", words + ": " + finding.beginning());
    }

    private static Paragraph by(FindingDetail finding) {
        var words =
                new Paragraph("%s, %s".formatted(finding.changedByName(), DateWords.dayAndTime(finding.changedAt())));
        words.addClassName("finding-by");
        return words;
    }
}
