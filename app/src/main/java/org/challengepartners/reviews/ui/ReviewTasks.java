package org.challengepartners.reviews.ui;

import java.util.List;
import org.challengepartners.reviews.ReviewDetail;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.shell.Task;
import org.challengepartners.shell.TaskList;
import org.challengepartners.shell.TaskStatus;

/** The task list of a review: the same tasks for everybody on it. A review from before the product has none. */
final class ReviewTasks {

    private ReviewTasks() {}

    /** As the school sees it: whether the team has written anything yet is not told. */
    static TaskList forSchool(ReviewDetail review) {
        return list(review, true);
    }

    /** As the team sees it. */
    static TaskList forTeam(ReviewDetail review, boolean anyFinding) {
        return list(review, anyFinding);
    }

    private static TaskList list(ReviewDetail review, boolean begun) {
        return new TaskList().group("Report", List.of(write(review, begun), submit(review, begun), read(review)));
    }

    private static Task write(ReviewDetail review, boolean begun) {
        return Task.of("Write the findings", "")
                .who("Lead and peer reviewers")
                .status(
                        isOver(review)
                                ? TaskStatus.COMPLETED
                                : begun ? TaskStatus.IN_PROGRESS : TaskStatus.NOT_YET_STARTED)
                .mine(review.mayWrite());
    }

    private static Task submit(ReviewDetail review, boolean begun) {
        var task = Task.of("Check and submit the findings", review.maySubmit() ? ReviewLinks.submit(review.id()) : "")
                .who("Lead reviewer");
        if (isOver(review)) {
            return task.status(TaskStatus.COMPLETED);
        }
        return begun
                ? task.mine(review.maySubmit())
                : task.hint("Waits for the first finding").status(TaskStatus.CANNOT_START_YET);
    }

    private static Task read(ReviewDetail review) {
        var task = Task.of("Read the findings", "").who("Headteacher");
        return isOver(review)
                ? task
                : task.hint("Waits until the lead reviewer has submitted them").status(TaskStatus.CANNOT_START_YET);
    }

    private static boolean isOver(ReviewDetail review) {
        return !review.state().isRunning();
    }
}
