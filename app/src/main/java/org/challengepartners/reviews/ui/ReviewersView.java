package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import org.challengepartners.membership.OfficeBoards;
import org.challengepartners.membership.PeopleQuery;
import org.challengepartners.membership.PersonRow;
import org.challengepartners.reviews.KeepingReviewers;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.ReviewerProfile;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.Picker;
import org.challengepartners.shell.RecordTable;

/** The reviewers of the partnership, as planning knows them. */
@Route(ReviewLinks.REVIEWERS)
@RolesAllowed("office")
class ReviewersView extends Composite<Page> implements AfterNavigationObserver {

    private final RecordTable<ReviewerProfile> reviewers;

    ReviewersView(KeepingReviewers keeping, OfficeBoards boards) {
        reviewers = new RecordTable<ReviewerProfile>(
                        "Reviewers, by name", "Nobody has been entered as a reviewer yet.", keeping::all)
                .part("Name", one -> new Anchor(ReviewLinks.reviewer(one.person()), one.name()))
                .column("Trained until", one -> day(one.training().trainedUntil(), "Not trained"))
                .column("May lead until", one -> day(one.training().leadUntil(), "No"))
                .column("Reviews a year", one -> Integer.toString(one.wishes().capacity()));
        var errors = new ErrorSummary();
        var person = Picker.<PersonRow>one(
                "Person",
                (letters, rows) -> boards.people(new PeopleQuery(letters, Optional.empty(), Optional.empty()), rows),
                row -> row.name() + ", " + row.email());
        person.setManualValidation(true);
        var checks = new FormChecks(errors).filled(person, "Choose the person");
        getContent()
                .add(
                        errors,
                        new PageHeading("Reviewers", new Crumb("Reviews", ReviewLinks.OFFICE)),
                        new Paragraph("Whoever is entered here can be found when a team is formed."),
                        reviewers,
                        new Part("Enter somebody as a reviewer", person, new Actions(new Button("Go on", pressed -> {
                            if (checks.pass()) {
                                UI.getCurrent()
                                        .navigate(ReviewLinks.reviewer(
                                                person.getValue().id()));
                            }
                        }))));
    }

    private static String day(Optional<LocalDate> day, String none) {
        return day.map(DateWords::day).orElse(none);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        reviewers.refresh();
    }
}
