package org.challengepartners.reviews;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.challengepartners.membership.OwnProfile;
import org.challengepartners.membership.OwnSchools;
import org.challengepartners.membership.PersonSummary;
import org.challengepartners.tenancy.CommandId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A school acts on its report: for each area for development it says what it does or why it does nothing, and how far it is
 * (reviews.md 3, rows 28 and 29). To everybody but the school's head there is no such plan: {@link NoSuchElementException}.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ActingOnReport {

    private final Reviews reviews;
    private final Reports reports;
    private final ReportReading reading;
    private final ReviewPermissions permissions;
    private final ReviewLife life;
    private final ActionPlans plans;
    private final PlannedActions actions;
    private final OwnSchools schools;
    private final OwnProfile profile;
    private final Clock clock;

    ActingOnReport(
            Reviews reviews,
            Reports reports,
            ReportReading reading,
            ReviewPermissions permissions,
            ReviewLife life,
            ActionPlans plans,
            PlannedActions actions,
            OwnSchools schools,
            OwnProfile profile,
            Clock clock) {
        this.reviews = reviews;
        this.reports = reports;
        this.reading = reading;
        this.permissions = permissions;
        this.life = life;
        this.plans = plans;
        this.actions = actions;
        this.schools = schools;
        this.profile = profile;
        this.clock = clock;
    }

    /** The plan of a review's report, begun or not; empty for a review that is not of the reader's school. */
    public Optional<ActionPlanDetail> find(ReviewId id) {
        return reading.open(id).map(report -> {
            var said =
                    actions.of(report.id()).stream().map(PlannedAction::detail).toList();
            var areas = areas(report).stream()
                    .map(number -> new ActionPlanDetail.Area(
                            number,
                            report.findings().get(number - 1),
                            said.stream()
                                    .filter(action -> action.area() == number)
                                    .toList()))
                    .toList();
            return new ActionPlanDetail(
                    report, areas, plans.findById(report.id()).flatMap(ActionPlan::publishedAt));
        });
    }

    /**
     * Says something to an area for development.
     *
     * @param command made when the form opened; a repeat gets its first answer and adds nothing again
     * @param area the finding's place in the report
     */
    public ActResult add(CommandId command, ReviewId id, int area, ActionText text) {
        var report = mine(id);
        var plan = plan(report); // held: a repeat finds the first
        var earlier = actions.findByCommandId(command.value());
        if (earlier.isPresent()) {
            return new ActResult.Saved(earlier.get().detail());
        }
        if (!areas(reading.open(id).orElseThrow()).contains(area)) {
            throw new NoSuchElementException("the report has no such area");
        }
        var problems = text.problems();
        return problems.isEmpty()
                ? new ActResult.Saved(actions.saveAndFlush(new PlannedAction(
                                command, plan.space(), report.getId(), area, text, me(), clock.instant()))
                        .detail())
                : new ActResult.Wrong(problems);
    }

    /**
     * Changes what is said, or says how far it is.
     *
     * @param read the version that the writer had before her; what another wrote since is never overwritten
     */
    public ActResult change(ReviewId id, ActionId action, long read, ActionText text) {
        var report = mine(id);
        plan(report);
        var problems = text.problems();
        if (!problems.isEmpty()) {
            return new ActResult.Wrong(problems);
        }
        var found = actions.findById(action).filter(one -> one.isOf(report.getId()));
        if (found.isEmpty()) {
            return new ActResult.Gone();
        }
        var changing = found.get();
        if (changing.hasChangedSince(read) && !changing.text().equals(text)) {
            return new ActResult.Stale(changing.detail());
        }
        changing.change(text, me(), clock.instant());
        return new ActResult.Saved(actions.saveAndFlush(changing).detail());
    }

    /** Removes it; what is removed already is no error. */
    public void remove(ReviewId id, ActionId action) {
        var report = mine(id);
        plan(report);
        actions.findById(action).filter(one -> one.isOf(report.getId())).ifPresent(one -> {
            one.removed();
            actions.delete(one);
        });
    }

    /** The head publishes the plan: each area has an action or a reason why not. It can be added to afterwards. */
    public PublishResult publish(ReviewId id) {
        var report = mine(id);
        var plan = plan(report);
        var unanswered = find(id).orElseThrow().unanswered().size();
        if (unanswered > 0) {
            return new PublishResult.Unanswered(unanswered);
        }
        var at = plan.publish(me(), clock.instant());
        plans.saveAndFlush(plan);
        reviews.findAlone(id)
                .filter(review -> review.state() == ReviewState.ISSUED)
                .ifPresent(review -> life.byMember(review, ReviewStep.PUBLISH_PLAN, ""));
        return new PublishResult.Published(at);
    }

    private static List<Integer> areas(ReportDetail report) {
        return IntStream.rangeClosed(1, report.findings().size())
                .filter(number -> report.findings().get(number - 1).kind() == FindingKind.EVEN_BETTER_IF)
                .boxed()
                .toList();
    }

    private Report mine(ReviewId id) {
        return reviews.findById(id)
                .filter(permissions::mayReadReport)
                .flatMap(review -> reports.of(review.id()))
                .orElseThrow();
    }

    private ActionPlan plan(Report report) {
        return plans.findAlone(report.getId())
                .orElseGet(() -> plans.saveAndFlush(new ActionPlan(
                        schools.find(report.school()).orElseThrow().space(), report.getId())));
    }

    private PersonSummary me() {
        return profile.find().orElseThrow();
    }
}
