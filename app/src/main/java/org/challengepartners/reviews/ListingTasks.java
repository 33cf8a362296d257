package org.challengepartners.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.challengepartners.shell.Task;
import org.challengepartners.shell.TaskStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tasks before and on the days of a review, the same list for everybody on it: what is the reader's own leads where it is done, what
 * is another's says whose it is, and what cannot start yet says what it waits for.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ListingTasks {

    private static final String HEAD = "Headteacher";
    private static final String LEAD = "Lead reviewer";
    private static final String OFFICE = "Partnership office";

    private final Reviews reviews;
    private final Preparation preparation;
    private final ReviewPermissions permissions;
    private final StepLog log;

    ListingTasks(Reviews reviews, Preparation preparation, ReviewPermissions permissions, StepLog log) {
        this.reviews = reviews;
        this.preparation = preparation;
        this.permissions = permissions;
        this.log = log;
    }

    /** Empty for a review that began on site, and for one that none of the reader's keys opens. */
    public List<Task> before(ReviewId id) {
        return reviews.findById(id)
                .filter(review -> review.state() != ReviewState.CANCELLED)
                .filter(this::wasPlanned)
                .map(this::tasks)
                .orElse(List.of());
    }

    private boolean wasPlanned(Review review) {
        return log.of(review.id()).stream()
                .findFirst()
                .filter(first -> first.step() == ReviewStep.CREATE)
                .isPresent();
    }

    private List<Task> tasks(Review review) {
        var head = permissions.isHead(review);
        var team = permissions.isOfTeam(review);
        var tasks = new ArrayList<Task>();
        tasks.add(task(
                "Propose days and scope", ReviewLinks.scope(review.id()), HEAD, review, ReviewState.PLANNED, head));
        tasks.add(task("Form the team", "", OFFICE, review, ReviewState.SCOPED, false));
        tasks.add(task(
                "Accept the team", ReviewLinks.teamOffer(review.id()), HEAD, review, ReviewState.TEAM_OFFERED, head));
        if (team) {
            tasks.add(protocol(review));
        }
        var opens = head || team && permissions.hasAccepted(review);
        tasks.add(written(
                "Write the self-evaluation",
                opens && (head || preparation.hasSelfEvaluation(review)) ? ReviewLinks.selfEvaluation(review.id()) : "",
                HEAD,
                review,
                preparation.hasSelfEvaluation(review),
                head,
                Optional.empty()));
        tasks.add(written(
                "Write the pre-review analysis",
                opens && (team || preparation.hasAnalysis(review)) ? ReviewLinks.analysis(review.id()) : "",
                LEAD,
                review,
                preparation.hasAnalysis(review),
                permissions.leads(review),
                preparation.hasSelfEvaluation(review)
                        ? Optional.empty()
                        : Optional.of("Is shared after the self-evaluation")));
        tasks.add(written(
                "Agree the timetable",
                opens && reached(review, ReviewState.PREPARING) ? ReviewLinks.timetable(review.id()) : "",
                "Lead reviewer and headteacher",
                review,
                preparation.hasTimetable(review),
                head || permissions.leads(review),
                Optional.empty()));
        tasks.add(task(
                "Open the first day",
                ReviewLinks.steer(review.id()),
                LEAD,
                review,
                ReviewState.PREPARING,
                permissions.leads(review)));
        return tasks;
    }

    private Task protocol(Review review) {
        var accepted = permissions.hasAccepted(review);
        return Task.of("Accept the protocol", ReviewLinks.protocol(review.id()))
                .who("Each reviewer")
                .status(accepted ? TaskStatus.COMPLETED : TaskStatus.NOT_YET_STARTED)
                .mine(!accepted);
    }

    /** A task that a step ends: it waits for the state from which the step is taken. */
    private static Task task(String name, String href, String who, Review review, ReviewState from, boolean readers) {
        var now = review.state();
        if (now.compareTo(from) > 0 && now != ReviewState.TEAM_FORMING) {
            return Task.of(name, "").who(who).status(TaskStatus.COMPLETED);
        }
        if (now == ReviewState.TEAM_FORMING && from == ReviewState.SCOPED) {
            return Task.of(name, "").who(who).status(TaskStatus.IN_PROGRESS);
        }
        if (now == ReviewState.TEAM_FORMING && from.compareTo(now) < 0) {
            return Task.of(name, "").who(who).status(TaskStatus.COMPLETED);
        }
        return now == from
                ? Task.of(name, readers ? href : "").who(who).mine(readers)
                : Task.of(name, "").who(who).hint(waitsFor(from)).status(TaskStatus.CANNOT_START_YET);
    }

    private static String waitsFor(ReviewState from) {
        return switch (from) {
            case SCOPED -> "Waits for days and scope";
            case TEAM_OFFERED -> "Waits until the office offers the team";
            default -> "Waits until the team is accepted";
        };
    }

    private static Task written(
            String name,
            String href,
            String who,
            Review review,
            boolean done,
            boolean readers,
            Optional<String> waits) {
        var task = Task.of(name, href).who(who);
        if (done) {
            return task.status(TaskStatus.COMPLETED);
        }
        if (!reached(review, ReviewState.PREPARING) && href.isEmpty()) {
            return task.hint("Waits until the team is accepted").status(TaskStatus.CANNOT_START_YET);
        }
        return waits.map(task::hint).orElse(task).mine(readers && reached(review, ReviewState.PREPARING));
    }

    private static boolean reached(Review review, ReviewState state) {
        return review.state().compareTo(state) >= 0;
    }
}
