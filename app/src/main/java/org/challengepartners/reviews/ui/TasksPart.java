package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.challengepartners.reviews.ReviewDetail;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.ReviewState;
import org.challengepartners.shell.Task;
import org.challengepartners.shell.TaskList;

/** What is to be done about a review, by the reader or by others, and the ways to its other pages. */
class TasksPart extends Composite<Div> {

    TasksPart(ReviewDetail review, List<Task> prepare, List<Task> report) {
        getContent().addClassName("page");
        if (!prepare.isEmpty()) {
            getContent().add(new TaskList().group("Prepare", prepare));
        }
        if (!report.isEmpty()) {
            getContent().add(new TaskList().group("Draft and issue", report));
        }
        if (review.state() != ReviewState.IMPORTED) {
            getContent()
                    .add(
                            new Paragraph(new Anchor(
                                    ReviewLinks.steer(review.id()), "Steps of the review: what has happened")),
                            new Paragraph(new Anchor(ReviewLinks.excellence(review.id()), "Areas of excellence")));
        }
    }
}
