package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.challengepartners.membership.OfficeBoards;
import org.challengepartners.membership.SchoolRow;
import org.challengepartners.membership.SchoolsQuery;
import org.challengepartners.reviews.Framework;
import org.challengepartners.reviews.Held;
import org.challengepartners.reviews.OpenResult;
import org.challengepartners.reviews.PlanningReviews;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.ReviewOrder;
import org.challengepartners.reviews.ReviewType;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Picker;
import org.challengepartners.tenancy.CommandId;

/** Where the office plans a review: its school proposes days and scope, and its team is formed later. */
@Route(ReviewLinks.PLAN)
@RolesAllowed("office")
class PlanReviewView extends Composite<Page> implements BeforeEnterObserver {

    private final PlanningReviews planning;
    private final ErrorSummary errors = new ErrorSummary();
    private final FormChecks checks = new FormChecks(errors);
    private final ComboBox<SchoolRow> school;
    private final Select<Framework> framework;
    private final Select<ReviewType> type = new Select<>();
    private final DayField first = new DayField("First day of the window");
    private final DayField last = new DayField("Last day of the window");
    private final IntegerField peers = new IntegerField("Peer reviewers");
    private CommandId command = CommandId.next();

    PlanReviewView(PlanningReviews planning, OfficeBoards boards) {
        this.planning = planning;
        school = Picker.one(
                "School",
                (letters, page) -> boards.schools(new SchoolsQuery(letters, Optional.empty(), Optional.empty()), page),
                row -> row.name() + ", " + row.place());
        framework = FrameworkField.of(planning.frameworks());
        type.setLabel("Kind of review");
        type.setItems(ReviewType.values());
        type.setItemLabelGenerator(ReviewType::words);
        type.setValue(ReviewType.FULL);
        type.addValueChangeListener(chosen -> peers.setValue(chosen.getValue().peers()));
        peers.setValue(ReviewType.FULL.peers());
        peers.setHelperText("Besides the lead reviewer: 1 to 5");
        checks.filled(school, "Choose the school")
                .filled(first, "Enter the first day of the window, like 30/10/2026")
                .filled(last, "Enter the last day of the window, like 30/10/2026")
                .check(
                        last,
                        day -> first.isEmpty() || !day.isBefore(first.getValue()),
                        "Enter a last day that is not before the first")
                .check(
                        peers,
                        number -> number != null && number >= 1 && number <= 5,
                        "Enter how many peer reviewers the team has, from 1 to 5");
        var plan = new Button("Plan the review", pressed -> plan());
        plan.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(
                        errors,
                        new PageHeading("Plan a review", new Crumb("Reviews", ReviewLinks.OFFICE)),
                        school,
                        framework,
                        type,
                        first,
                        last,
                        peers,
                        new Actions(plan));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        command = CommandId.next();
    }

    private void plan() {
        if (!checks.pass()) {
            return;
        }
        var order = new ReviewOrder(
                school.getValue().id(),
                framework.getValue().code(),
                Held.on(first.getValue(), last.getValue()),
                type.getValue(),
                peers.getValue());
        switch (planning.plan(command, order)) {
            case OpenResult.Opened opened -> UI.getCurrent().navigate(ReviewLinks.office(opened.review()));
            case OpenResult.NoHeadteacher _ ->
                errors.show(school, "Appoint a head of this school first: the report would belong to her");
            case OpenResult.NotThisTeam _ -> throw new IllegalStateException("a plan names no team");
        }
    }
}
