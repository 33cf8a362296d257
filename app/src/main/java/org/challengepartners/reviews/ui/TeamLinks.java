package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;

/** From the page of a review to what its team alone has: evidence, estimates, and which findings it agrees. */
class TeamLinks extends Paragraph {

    TeamLinks(ReviewId review) {
        add(
                new Anchor(ReviewLinks.evidence(review), "What the team saw and heard: evidence"),
                new Span(" · "),
                new Anchor(ReviewLinks.estimates(review), "What it thinks of each strand: estimates"),
                new Span(" · "),
                new Anchor(ReviewLinks.agreedFindings(review), "Which findings it agrees"));
    }
}
