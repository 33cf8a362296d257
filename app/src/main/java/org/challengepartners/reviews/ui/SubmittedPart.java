package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import org.challengepartners.reviews.ReviewDetail;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;

/** That the findings have been submitted, and what happens next: where the lead arrives after submitting. */
class SubmittedPart extends Part {

    SubmittedPart(ReviewDetail review, Instant at) {
        super("The findings are submitted");
        var next = new UnorderedList(
                new ListItem("The headteacher of %s can read them now.".formatted(review.schoolName())),
                new ListItem("Nobody can change them any more."),
                new ListItem("The peer reviewers can no longer open this review."));
        review.openUntil()
                .ifPresent(until -> next.add(
                        new ListItem("You can read them here until %s.".formatted(DateWords.dayAndTime(until)))));
        add(
                new Paragraph("Submitted on %s.".formatted(DateWords.dayAndTime(at))),
                next,
                new Paragraph("If something is wrong, ask the partnership office."));
    }
}
