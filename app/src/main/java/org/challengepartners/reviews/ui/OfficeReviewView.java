package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.challengepartners.membership.OfficeBoards;
import org.challengepartners.membership.PeopleQuery;
import org.challengepartners.reviews.ChoosingTeams;
import org.challengepartners.reviews.FormingTeams;
import org.challengepartners.reviews.OfficeReview;
import org.challengepartners.reviews.OverseeingReviews;
import org.challengepartners.reviews.PlanningReviews;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.ReviewState;
import org.challengepartners.reviews.ReviewStep;
import org.challengepartners.reviews.StepTaken;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.Picker;
import org.challengepartners.shell.SummaryList;

/** One review as the office sees it: how far it is, its team, and the steps that are the office's. */
@Route(ReviewLinks.OFFICE + "/:review")
@RolesAllowed("office")
class OfficeReviewView extends ReviewPage {

    private final PlanningReviews planning;
    private final FormingTeams forming;
    private final OverseeingReviews overseeing;
    private final ChoosingTeams choosing;
    private final OfficeBoards boards;

    OfficeReviewView(
            PlanningReviews planning,
            FormingTeams forming,
            OverseeingReviews overseeing,
            ChoosingTeams choosing,
            OfficeBoards boards) {
        super("Review");
        this.planning = planning;
        this.forming = forming;
        this.overseeing = overseeing;
        this.choosing = choosing;
        this.boards = boards;
    }

    @Override
    String back(ReviewId id) {
        return ReviewLinks.OFFICE;
    }

    @Override
    void show() {
        var review = planning.find(id()).orElseThrow(NotFoundException::new);
        body().removeAll();
        body().add(facts(review));
        if (review.mayTake(ReviewStep.START_TEAM)) {
            body().add(new Actions(new Button(
                    "Start forming the team",
                    pressed -> told(forming.start(id()), "The team is being formed. Invite its members below."))));
        }
        var asked = forming.asked(id());
        if (review.state() == ReviewState.TEAM_FORMING || !asked.isEmpty()) {
            body().add(new InvitationsPart(review, asked, forming, boards, this));
        }
        if (review.state() == ReviewState.TEAM_FORMING) {
            body().add(new TeamRulesPart(choosing, this));
        }
        if (review.mayTake(ReviewStep.REOPEN_TEAM)) {
            body().add(new Actions(new Button(
                    "Take the team back to fill an empty place",
                    pressed -> told(overseeing.reopenTeam(id()), "The team is being formed again. Fill the place."))));
        }
        if (review.state().compareTo(ReviewState.PREPARING) >= 0 && review.state() != ReviewState.IMPORTED) {
            body().add(new Paragraph(new Anchor(
                    ReviewLinks.officeReport(id()), "Report: quality reader, accuracy round, issue and corrections")));
        }
        body().add(steps(review));
        new OfficeSteps(
                        review,
                        overseeing,
                        this,
                        Picker.one(
                                "New lead reviewer",
                                (letters, page) -> boards.people(
                                        new PeopleQuery(letters, Optional.empty(), Optional.empty()), page),
                                person -> person.name() + ", " + person.email()))
                .addTo(body());
        body().add(new Paragraph(new Anchor(ReviewLinks.OFFICE, "All reviews")));
    }

    private static SummaryList facts(OfficeReview review) {
        var facts = new SummaryList()
                .row("School", review.schoolName())
                .row("State", StateTag.of(review.state()))
                .row("Kind", review.type().words())
                .row("Held", review.held().words())
                .row("Framework", review.framework().code())
                .row("Places", "A lead reviewer and %d others".formatted(review.peers()));
        review.team().forEach(member -> facts.row(member.role(), member.name()));
        return facts;
    }

    private static Part steps(OfficeReview review) {
        var list = new OrderedList();
        review.steps().forEach(step -> list.add(new ListItem(words(step))));
        return new Part("What has happened", list);
    }

    private static String words(StepTaken step) {
        return "%s, %s, by %s%s"
                .formatted(
                        step.step().words(),
                        DateWords.dayAndTime(step.at()),
                        step.who(),
                        step.reason().isEmpty() ? "" : ": " + step.reason());
    }
}
