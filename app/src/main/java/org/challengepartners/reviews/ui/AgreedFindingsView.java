package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.challengepartners.reviews.AgreeingFindings;
import org.challengepartners.reviews.FindingDetail;
import org.challengepartners.reviews.FindingId;
import org.challengepartners.reviews.FindingsToAgree;
import org.challengepartners.reviews.ReviewDetail;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.Reviewing;
import org.challengepartners.reviews.Ruling;
import org.challengepartners.reviews.RulingResult;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.EmptyState;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LiveUpdates;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.jspecify.annotations.Nullable;

/** Where a team goes through its findings before the school hears them: agreed, merged into another, or rejected with a reason. */
@Route(ReviewLinks.REVIEWS + "/:review/agreed-findings")
@RolesAllowed("reviewer")
class AgreedFindingsView extends Composite<Page> implements BeforeEnterObserver, AfterNavigationObserver {

    private final Reviewing reviewing;
    private final AgreeingFindings agreeing;
    private final LiveUpdates liveUpdates;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("Agreed findings");
    private final Confirmation confirmation = new Confirmation();
    private final Div body = new Div();
    private @Nullable RulingForm form;
    private List<FindingDetail> inForm = List.of();
    private @Nullable ReviewDetail review;

    AgreedFindingsView(Reviewing reviewing, AgreeingFindings agreeing, LiveUpdates liveUpdates) {
        this.reviewing = reviewing;
        this.agreeing = agreeing;
        this.liveUpdates = liveUpdates;
        body.addClassName("page");
        getContent().add(errors, heading, confirmation, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var found = entering.getRouteParameters()
                .get("review")
                .flatMap(ReviewId::parse)
                .flatMap(reviewing::find)
                .filter(ReviewDetail::ofTeam)
                .orElseThrow(NotFoundException::new);
        review = found;
        errors.clear();
        confirmation.clear();
        heading.setWay(
                new Crumb("Reviews", ReviewLinks.REVIEWS),
                new Crumb(found.schoolName(), ReviewLinks.review(found.id())));
        var now = agreeing.of(found.id());
        show(now, now.rulings());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        liveUpdates.on(this, Set.of(shown().space()), () -> {
            var now = agreeing.of(shown().id());
            if (form == null || !now.mayRule() || !now.findings().equals(inForm)) {
                refresh(now);
            }
        });
    }

    /** What the lead has chosen and not kept yet stays, but of findings that somebody has reworded meanwhile. */
    private void refresh(FindingsToAgree now) {
        var chosen = new HashMap<>(now.rulings());
        if (form != null) {
            form.rulings().stream()
                    .filter(ruling -> now.findings().stream()
                            .anyMatch(finding ->
                                    finding.id().equals(ruling.finding()) && finding.version() == ruling.read()))
                    .forEach(ruling -> chosen.put(ruling.finding(), ruling));
        }
        show(now, chosen);
    }

    private void show(FindingsToAgree now, Map<FindingId, Ruling> chosen) {
        body.removeAll();
        form = null;
        if (now.findings().isEmpty()) {
            body.add(new EmptyState(
                    "The team has shared no finding yet.", "Findings that are shared on the review’s page come here."));
        } else if (now.mayRule()) {
            body.add(new Paragraph(open(now)));
            var made = new RulingForm(shown(), now, chosen, this::keep);
            body.add(made);
            form = made;
            inForm = now.findings();
        } else {
            body.add(new RuledPart(now));
        }
    }

    private static String open(FindingsToAgree now) {
        var open = now.open();
        return open == 0
                ? "The team has gone through all its findings. Those that it rejects or merges have no sentence in the draft."
                : "%s for the team’s word. The school hears the findings once each has it."
                        .formatted(open == 1 ? "1 finding still waits" : open + " findings still wait");
    }

    private void keep(List<Ruling> rulings) {
        errors.clear();
        confirmation.clear();
        switch (agreeing.rule(shown().id(), rulings)) {
            case RulingResult.Kept _ -> {
                confirmation.say("What the team makes of its findings is kept");
                refresh(agreeing.of(shown().id()));
            }
            case RulingResult.Refused refused -> refused.what().forEach(errors::show);
            case RulingResult.Overtaken overtaken -> {
                errors.show(
                        "Nothing is kept yet: %s changed since you opened this page. Read the new words and choose again"
                                .formatted(overtaken.findings().size() == 1 ? "a finding was" : "findings were"));
                refresh(agreeing.of(shown().id()));
            }
            case RulingResult.NotNow _ -> errors.show("The review has moved on, so nothing was changed");
        }
    }

    private ReviewDetail shown() {
        return Objects.requireNonNull(review);
    }
}
