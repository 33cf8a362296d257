package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.challengepartners.reviews.ClosedReviews;
import org.challengepartners.reviews.ListingReportTasks;
import org.challengepartners.reviews.ListingTasks;
import org.challengepartners.reviews.ReviewDetail;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.Reviewing;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.LiveUpdates;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** A review, at one address for everybody: its team writes here, its school reads here what was submitted. */
@Route(ReviewLinks.REVIEWS + "/:review")
@RolesAllowed({"headteacher", "reviewer"})
class ReviewView extends Composite<Page> implements BeforeEnterObserver, AfterNavigationObserver {

    private final Reviewing reviewing;
    private final ClosedReviews closedReviews;
    private final ListingTasks tasks;
    private final ListingReportTasks reportTasks;
    private final LiveUpdates liveUpdates;
    private final ObjectProvider<TeamPanel> teamPanels;
    private final ObjectProvider<SchoolPanel> schoolPanels;
    private final PageHeading heading = new PageHeading("", new Crumb("Reviews", ReviewLinks.REVIEWS));
    private final Div facts = new Div();
    private final Div before = new Div();
    private final Div body = new Div();
    private @Nullable ReviewDetail review;
    private @Nullable TeamPanel team;
    private @Nullable SchoolPanel school;

    ReviewView(
            Reviewing reviewing,
            ClosedReviews closedReviews,
            ListingTasks tasks,
            ListingReportTasks reportTasks,
            LiveUpdates liveUpdates,
            ObjectProvider<TeamPanel> teamPanels,
            ObjectProvider<SchoolPanel> schoolPanels) {
        this.reviewing = reviewing;
        this.closedReviews = closedReviews;
        this.tasks = tasks;
        this.reportTasks = reportTasks;
        this.liveUpdates = liveUpdates;
        this.teamPanels = teamPanels;
        this.schoolPanels = schoolPanels;
        before.addClassName("page");
        getContent().add(heading, facts, before, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        team = null;
        school = null;
        review = null;
        body.removeAll();
        facts.removeAll();
        var id = entering.getRouteParameters()
                .get("review")
                .flatMap(ReviewId::parse)
                .orElseThrow(NotFoundException::new);
        reviewing.find(id).ifPresentOrElse(this::show, () -> closed(id));
    }

    /** Somebody who was on its team is told so; to everybody else there is no such review. */
    private void closed(ReviewId id) {
        if (!closedReviews.wasOnTeam(id)) {
            throw new NotFoundException();
        }
        heading.setText("This review has closed");
        body.add(new ClosedPart(closedReviews, id));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        var shown = review;
        if (shown == null) {
            return;
        }
        var spaces = new HashSet<SpaceId>();
        spaces.add(shown.space());
        shown.teamSpace().ifPresent(spaces::add);
        liveUpdates.on(this, spaces, this::reload);
    }

    /** Somebody has done something: shows it, and takes nothing away from somebody who is typing. */
    private void reload() {
        var now = reviewing.find(Objects.requireNonNull(review).id());
        if (now.isEmpty() && team != null && team.isWriting()) {
            team.closed();
            return;
        }
        show(now.orElseThrow(NoSuchElementException::new));
    }

    private void show(ReviewDetail now) {
        review = now;
        heading.setText(
                "%s · peer review · %s".formatted(now.schoolName(), now.held().words()));
        facts.removeAll();
        facts.add(new ReviewFacts(now));
        before.removeAll();
        before.add(new TasksPart(now, tasks.before(now.id()), reportTasks.of(now.id())));
        if (now.ofTeam()) {
            before.add(new Paragraph(new Anchor(ReviewLinks.days(now.id()), "Days that the team was there")));
            team().show(now);
        } else if (!reportTasks.isReader(now.id())) {
            school().show(now);
        }
    }

    private TeamPanel team() {
        if (team == null) {
            team = teamPanels.getObject();
            body.removeAll();
            body.add(team);
        }
        return team;
    }

    private SchoolPanel school() {
        if (school == null) {
            school = schoolPanels.getObject();
            body.removeAll();
            body.add(school);
        }
        return school;
    }
}
