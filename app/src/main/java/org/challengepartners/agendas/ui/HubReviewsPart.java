package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import org.challengepartners.agendas.LeadBoard;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.shell.Part;

/** When the schools of a hub will be reviewed, and which of them let its lead read what came of it. */
class HubReviewsPart extends Part {

    HubReviewsPart(LeadBoard board) {
        super("When schools are reviewed");
        add(
                new H3("To come"),
                LeadBoardView.list(
                        board.coming(),
                        "No review is planned at a school of this hub.",
                        review -> new ListItem("%s: %s"
                                .formatted(review.schoolName(), review.held().words()))),
                new H3("Held"),
                LeadBoardView.list(
                        board.reports(),
                        "No school shares a report with you.",
                        report -> new ListItem("%s: %s"
                                .formatted(report.schoolName(), report.held().words()))));
        if (!board.reports().isEmpty()) {
            add(new Paragraph(new Anchor(ReviewLinks.SHARED_REPORTS, "The reports that schools share with you")));
        }
        if (!board.notShared().isEmpty()) {
            add(new Paragraph("You may see no report of: %s.".formatted(String.join(", ", board.notShared()))));
        }
    }
}
