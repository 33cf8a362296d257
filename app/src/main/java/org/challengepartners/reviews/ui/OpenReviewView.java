package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.challengepartners.membership.OfficeBoards;
import org.challengepartners.membership.PeopleQuery;
import org.challengepartners.membership.PersonRow;
import org.challengepartners.membership.SchoolRow;
import org.challengepartners.membership.SchoolsQuery;
import org.challengepartners.reviews.Framework;
import org.challengepartners.reviews.Held;
import org.challengepartners.reviews.OpenResult;
import org.challengepartners.reviews.PlanningReviews;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.ReviewPlan;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Picker;
import org.challengepartners.tenancy.CommandId;

/** Where the office opens a review of a school with its team. */
@Route(ReviewLinks.OPEN)
@RolesAllowed("office")
class OpenReviewView extends Composite<Page> implements BeforeEnterObserver {

    private final PlanningReviews planning;
    private final ErrorSummary errors = new ErrorSummary();
    private final FormChecks checks = new FormChecks(errors);
    private final Confirmation confirmation = new Confirmation();
    private final ComboBox<SchoolRow> school;
    private final Select<Framework> framework;
    private final DayField first = new DayField("First day");
    private final DayField last = new DayField("Last day");
    private final ComboBox<PersonRow> lead;
    private final MultiSelectComboBox<PersonRow> peers;
    private CommandId command = CommandId.next();

    OpenReviewView(PlanningReviews planning, OfficeBoards boards) {
        this.planning = planning;
        school = Picker.one(
                "School",
                (letters, page) -> boards.schools(new SchoolsQuery(letters, Optional.empty(), Optional.empty()), page),
                row -> row.name() + ", " + row.place());
        framework = FrameworkField.of(planning.frameworks());
        lead = Picker.one(
                "Lead reviewer", (letters, page) -> boards.people(people(letters), page), OpenReviewView::words);
        peers = Picker.several(
                "Peer reviewers", (letters, page) -> boards.people(people(letters), page), OpenReviewView::words);
        checks.filled(school, "Choose the school")
                .filled(first, "Enter the first day, like 30/10/2026")
                .filled(last, "Enter the last day, like 30/10/2026")
                .check(
                        last,
                        day -> first.isEmpty() || !day.isBefore(first.getValue()),
                        "Enter a last day that is not before the first")
                .filled(lead, "Choose the lead reviewer");
        var open = new Button("Open the review", pressed -> open());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(
                        errors,
                        new PageHeading("Open a review", new Crumb("Reviews", ReviewLinks.OFFICE)),
                        confirmation,
                        school,
                        framework,
                        first,
                        last,
                        lead,
                        peers,
                        new Actions(open));
    }

    private static PeopleQuery people(String letters) {
        return new PeopleQuery(letters, Optional.empty(), Optional.empty());
    }

    private static String words(PersonRow person) {
        return person.name() + ", " + person.email();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        confirmation.clear();
        command = CommandId.next();
    }

    private void open() {
        confirmation.clear();
        if (!checks.pass()) {
            return;
        }
        var plan = new ReviewPlan(
                school.getValue().id(),
                framework.getValue().code(),
                Held.on(first.getValue(), last.getValue()),
                lead.getValue().id(),
                peers.getValue().stream().map(PersonRow::id).toList());
        switch (planning.open(command, plan)) {
            case OpenResult.Opened _ -> opened();
            case OpenResult.NoHeadteacher _ ->
                errors.show(school, "Appoint a head of this school first: the report would belong to her");
            case OpenResult.NotThisTeam unfit ->
                errors.show(
                        peers,
                        "%s cannot be on this team: she heads the school, or has a place already"
                                .formatted(unfit.name()));
        }
    }

    private void opened() {
        confirmation.say("The review of %s is open. Its team and the head of the school find it under Reviews."
                .formatted(school.getValue().name()));
        school.clear();
        first.clear();
        last.clear();
        lead.clear();
        peers.clear();
        command = CommandId.next();
    }
}
