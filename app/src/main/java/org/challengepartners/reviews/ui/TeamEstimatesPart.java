package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.html.H3;
import org.challengepartners.reviews.EstimatesDetail;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.SummaryList;

/** Who of a team has entered her own estimates, and once all have, everybody's. */
class TeamEstimatesPart extends Part {

    TeamEstimatesPart(EstimatesDetail now) {
        super("The team's estimates");
        var entered = new SummaryList().row("Entered", String.join(", ", now.entered()));
        if (!now.missing().isEmpty()) {
            entered.row("Still to come", String.join(", ", now.missing()));
        }
        add(entered);
        if (!now.revealed().isEmpty()) {
            now.strands().forEach(strand -> {
                var words = new SummaryList();
                now.revealed().forEach((name, of) -> words.row(name, of.getOrDefault(strand.key(), "")));
                add(new H3(strand.title()), words);
            });
        }
    }
}
