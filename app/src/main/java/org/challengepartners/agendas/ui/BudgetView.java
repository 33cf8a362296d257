package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.agendas.AgendaId;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.Allocation;
import org.challengepartners.agendas.BudgetDetail;
import org.challengepartners.agendas.Cost;
import org.challengepartners.agendas.KeepingBudget;
import org.challengepartners.agendas.StepResult;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.RecordTable;
import org.challengepartners.shell.SummaryList;

/** The budget of an agenda: what was allocated, agreed and planned, and what each line cost. */
@Route(AgendaLinks.ALL + "/:agenda/budget")
@RolesAllowed({"headteacher", "hub-lead"})
class BudgetView extends Composite<Page> implements BeforeEnterObserver {

    private final KeepingBudget keeping;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("");
    private final Confirmation confirmation = new Confirmation();
    private final Div body = new Div();

    BudgetView(KeepingBudget keeping) {
        this.keeping = keeping;
        body.addClassName("page");
        getContent().widen();
        getContent().add(errors, heading, confirmation, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        confirmation.clear();
        show(entering.getRouteParameters()
                .get("agenda")
                .flatMap(AgendaId::parse)
                .flatMap(keeping::find)
                .orElseThrow(NotFoundException::new));
    }

    private void show(BudgetDetail budget) {
        var agenda = budget.agenda();
        heading.setText("Budget of %s %s".formatted(agenda.hub(), agenda.year()));
        heading.setWay(
                new Crumb("Agendas", AgendaLinks.ALL),
                new Crumb("%s agenda %s".formatted(agenda.hub(), agenda.year()), AgendaLinks.agenda(agenda.id())));
        body.removeAll();
        body.add(
                new SummaryList()
                        .row("Allocated to the hub", Cost.words(budget.allocated()))
                        .row("Planned from it", Cost.words(budget.planned()))
                        .row("Spent of it so far", Cost.words(budget.spent())),
                table(budget));
        if (budget.mayKeep() && !budget.lines().isEmpty()) {
            body.add(
                    new SpendPart(budget, keeping, errors, this::took),
                    new MoveLinePart(budget, keeping, errors, this::took));
        }
        if (!budget.allocations().isEmpty()) {
            body.add(new Part("What the hub was allocated", history(budget)));
        }
    }

    private static RecordTable<BudgetDetail.Line> table(BudgetDetail budget) {
        var table = new RecordTable<BudgetDetail.Line>(
                        "Lines of the budget",
                        "The agenda has no budget line.",
                        page -> BudgetTable.slice(budget.lines(), page))
                .column("What is paid", line -> line.text().what())
                .column("For", BudgetDetail.Line::forWhat)
                .column("Who pays", line -> line.text().payer().words())
                .column("Agreed", line -> Cost.words(line.text().planned()))
                .column("Planned now", line -> Cost.words(line.planned()))
                .column("Actual", BudgetView::actual)
                .column(
                        "Receipt",
                        line -> line.spent().map(BudgetDetail.Spent::receipt).orElse(""));
        table.refresh();
        return table;
    }

    private static String actual(BudgetDetail.Line line) {
        return line.spent()
                .map(spent -> spent.actual().map(Cost::words).orElseGet(() -> "Not spent, because: " + spent.because()))
                .orElse("Not known yet");
    }

    private static UnorderedList history(BudgetDetail budget) {
        var list = new UnorderedList();
        budget.allocations().forEach(allocation -> list.add(new ListItem(words(allocation))));
        return list;
    }

    /** {@code £5,000, entered by Claire Osei on Tuesday 1 September 2026}, and why. */
    static String words(Allocation allocation) {
        return "%s, entered by %s on %s%s"
                .formatted(
                        Cost.words(allocation.amount()),
                        allocation.by(),
                        DateWords.day(allocation.at()),
                        allocation.because().isEmpty() ? "" : ": " + allocation.because());
    }

    private void took(BudgetDetail budget, StepResult result, String done, MeetingSteps.Shows form) {
        errors.clear();
        confirmation.clear();
        switch (result) {
            case StepResult.Done _ -> {
                confirmation.say(done);
                keeping.find(budget.agenda().id()).ifPresent(this::show);
            }
            case StepResult.NotNow not -> errors.show(not.why());
            case StepResult.Wrong wrong -> wrong.problems().forEach(form::show);
        }
    }
}
