package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.challengepartners.documents.DocumentForm;
import org.challengepartners.reviews.ClosedReviews;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.shell.EmptyState;
import org.challengepartners.shell.TakeAway;

/** What a former reviewer finds at the address of a review: no content, whom to ask, and her own notes. */
class ClosedPart extends Composite<Div> {

    ClosedPart(ClosedReviews closed, ReviewId review) {
        getContent().addClassName("page");
        getContent()
                .add(new EmptyState(
                        "You were on the team of this review. Its report belongs to the school now, and your place has ended.",
                        "Questions? Ask the partnership office."));
        getContent().add(new Paragraph(new Anchor(ReviewLinks.survey(review), "Say how the review was")));
        if (closed.ownNotes(review).isPresent()) {
            var notes = new TakeAway("copy of your own notes");
            for (var form : DocumentForm.values()) {
                notes.as(form.words(), () -> closed.ownNotes(review).map(document -> document.file(form)));
            }
            getContent().add(notes);
        }
    }
}
