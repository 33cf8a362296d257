package org.challengepartners.reviews;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.challengepartners.shell.Task;
import org.challengepartners.shell.TaskStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tasks on the way of a report from its draft to its issue, the same list for everybody on the review; and of them what waits for
 * the signed-in person, for her first page.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ListingReportTasks {

    private static final Set<ReviewState> ON_ITS_WAY = EnumSet.range(ReviewState.FEEDBACK_GIVEN, ReviewState.DISPUTED);

    private final Reviews reviews;
    private final DraftPermissions permissions;
    private final PointBook points;
    private final Disputes disputes;
    private final StepLog log;

    ListingReportTasks(
            Reviews reviews, DraftPermissions permissions, PointBook points, Disputes disputes, StepLog log) {
        this.reviews = reviews;
        this.permissions = permissions;
        this.points = points;
        this.disputes = disputes;
        this.log = log;
    }

    /** Empty before the findings are agreed, for a report that was submitted without a draft, and for somebody else's review. */
    public List<Task> of(ReviewId id) {
        return reviews.findById(id).filter(this::hasDraft).map(this::tasks).orElse(List.of());
    }

    /** What waits for the signed-in person on the reviews that her keys open, each with the school's name; few. */
    public List<Task> mine() {
        return reviews.standing(ON_ITS_WAY).stream()
                .flatMap(review -> tasks(review).stream()
                        .filter(Task::mine)
                        .map(task -> Task.of("%s: %s".formatted(task.name(), review.schoolName()), task.href())
                                .hint("Peer review, " + review.held().words())
                                .status(TaskStatus.IN_PROGRESS)
                                .mine(true)))
                .toList();
    }

    /** Whether the reader is on the review for its draft alone, as quality reader or second lead, or as a peer who waits for its end. */
    public boolean isReader(ReviewId id) {
        return reviews.findById(id)
                .filter(review -> permissions.readsQuality(review)
                        || permissions.isSecondLead(review)
                        || permissions.waits(review))
                .isPresent();
    }

    private boolean hasDraft(Review review) {
        return ON_ITS_WAY.contains(review.state())
                || review.state().hasReport()
                        && log.of(review.id()).stream().anyMatch(step -> step.step() == ReviewStep.START_DRAFT);
    }

    private List<Task> tasks(Review review) {
        var draft = ReviewLinks.draft(review.id());
        var accuracy = ReviewLinks.accuracy(review.id());
        var leads = permissions.leads(review);
        var reads = permissions.readsQuality(review);
        var head = permissions.isHead(review);
        var tasks = new ArrayList<Task>();
        tasks.add(task(
                "Write the draft report",
                permissions.mayRead(review) || leads ? draft : "",
                "Lead reviewer",
                review,
                EnumSet.of(ReviewState.FEEDBACK_GIVEN, ReviewState.DRAFTING),
                leads));
        tasks.add(task(
                "Read the draft for quality",
                permissions.mayRead(review) ? draft : "",
                "Quality reader",
                review,
                EnumSet.of(ReviewState.QUALITY_READ),
                reads));
        tasks.add(task(
                "Check the draft for accuracy",
                permissions.mayReadSent(review) ? accuracy : "",
                "Headteacher",
                review,
                EnumSet.of(ReviewState.WITH_SCHOOL),
                head));
        var receipt = points.receipt(review.id());
        if (review.state() == ReviewState.RESPONDING
                || receipt.filter(one -> one.points() > 0).isPresent()) {
            tasks.add(answer(review, accuracy, leads, reads));
        }
        if (disputes.of(review.id()).isPresent()) {
            tasks.add(task(
                    "Resolve the dispute",
                    permissions.mayReadSent(review) ? accuracy : "",
                    "Second lead reviewer and partnership office",
                    review,
                    EnumSet.of(ReviewState.DISPUTED),
                    permissions.isSecondLead(review)));
        }
        tasks.add(
                task("Issue the report", "", "Partnership office", review, EnumSet.of(ReviewState.FINALISING), false));
        return tasks;
    }

    private Task answer(Review review, String accuracy, boolean leads, boolean reads) {
        var decided = points.of(review.id()).stream()
                .allMatch(point -> point.answer().filter(PointAnswer::isDecided).isPresent());
        return task(
                "Answer the school's points, and sign the answers off",
                permissions.mayReadSent(review) ? accuracy : "",
                "Lead reviewer, then quality reader",
                review,
                EnumSet.of(ReviewState.RESPONDING),
                leads && !decided || reads && decided);
    }

    private static Task task(
            String name, String href, String who, Review review, Set<ReviewState> when, boolean readers) {
        var now = review.state();
        var task = Task.of(name, href).who(who);
        if (when.contains(now)) {
            return task.status(TaskStatus.IN_PROGRESS).mine(readers && !href.isEmpty());
        }
        var done = now.hasReport() || when.stream().allMatch(state -> state.compareTo(now) < 0);
        var disputed = now == ReviewState.FINALISING && when.contains(ReviewState.DISPUTED);
        return done || disputed
                ? task.status(TaskStatus.COMPLETED)
                : Task.of(name, "").who(who).hint(waits(when)).status(TaskStatus.CANNOT_START_YET);
    }

    private static String waits(Set<ReviewState> when) {
        return when.contains(ReviewState.QUALITY_READ)
                ? "Waits for the draft"
                : when.contains(ReviewState.WITH_SCHOOL)
                        ? "Waits for the quality reader"
                        : "Waits until the accuracy round is done";
    }
}
