package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import org.challengepartners.agendas.LeadBoard;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;

/** What the schools of a hub have to show to others, as their heads let the directory list it. */
class HubExcellencePart extends Part {

    HubExcellencePart(LeadBoard board) {
        super("Areas of excellence in the hub");
        add(
                LeadBoardView.list(
                        board.excellence(),
                        "No school of the hub lists an area of excellence.",
                        area -> new ListItem("%s: %s. Ask %s. Listed until %s"
                                .formatted(
                                        area.schoolName(),
                                        area.title(),
                                        area.contact(),
                                        DateWords.day(area.validUntil())))),
                new Paragraph(new Anchor(ReviewLinks.EXCELLENCE, "Areas of excellence of all schools")));
    }
}
