package org.challengepartners.reviews.ui;

import org.challengepartners.reviews.EstimatesDetail;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.SummaryList;

/** The estimates that a team has agreed, and what the school has heard of them. */
class AgreedEstimatesPart extends Part {

    AgreedEstimatesPart(EstimatesDetail now) {
        super("Agreed");
        var list = new SummaryList();
        now.strands().forEach(strand -> {
            var estimate = now.agreed().get(strand.key());
            if (estimate != null) {
                list.row(
                        strand.title(),
                        estimate.disagreement().isEmpty()
                                ? estimate.word()
                                : estimate.word() + ". Seen otherwise: " + estimate.disagreement());
            }
        });
        now.feedback()
                .ifPresent(heard -> list.row(
                        "Heard by the school",
                        "%s, on %s: %s".formatted(heard.toldTo(), DateWords.day(heard.toldOn()), heard.headlines())));
        add(list);
    }
}
