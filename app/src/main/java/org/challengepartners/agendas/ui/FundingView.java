package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.AllocatingFunds;
import org.challengepartners.agendas.Field;
import org.challengepartners.agendas.FundingPage;
import org.challengepartners.agendas.StepResult;
import org.challengepartners.membership.HubId;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.tenancy.CommandId;

/** What one hub is allocated, year by year with the history, and where the office enters it. */
@Route(AgendaLinks.FUNDING + "/:hub")
@RolesAllowed("office")
class FundingView extends Composite<Page> implements BeforeEnterObserver {

    private final AllocatingFunds allocating;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("", new Crumb("Hub funding", AgendaLinks.FUNDING));
    private final Confirmation confirmation = new Confirmation();
    private final RadioButtonGroup<FundingPage.Year> year = new RadioButtonGroup<>("For which school year?");
    private final TextField amount = ItemFields.line("Allocated in pounds", "");
    private final TextField because =
            ItemFields.line("Why it is changed (optional)", "Needed for a second amount of a year");
    private final Div body = new Div();
    private CommandId command = CommandId.next();

    FundingView(AllocatingFunds allocating) {
        this.allocating = allocating;
        year.setManualValidation(true);
        year.setItemLabelGenerator(one -> one.year().toString());
        body.addClassName("page");
        getContent().add(errors, heading, confirmation, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        confirmation.clear();
        show(entering.getRouteParameters()
                .get("hub")
                .flatMap(HubId::parse)
                .flatMap(allocating::find)
                .orElseThrow(NotFoundException::new));
    }

    private void show(FundingPage page) {
        command = CommandId.next();
        heading.setText("Funding of " + page.name());
        body.removeAll();
        page.years().forEach(one -> body.add(new Part("School year " + one.year(), history(one))));
        year.setItems(page.years());
        year.setValue(page.years().getFirst());
        amount.clear();
        because.clear();
        var enter = new Button("Enter this amount", pressed -> enter(page));
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        body.add(new Part("Enter what the hub is allocated", year, amount, because, new Actions(enter)));
    }

    private static Component history(FundingPage.Year year) {
        if (year.allocations().isEmpty()) {
            return new Paragraph("Nothing is allocated yet.");
        }
        var list = new UnorderedList();
        year.allocations().forEach(allocation -> list.add(new ListItem(BudgetView.words(allocation))));
        return list;
    }

    private void enter(FundingPage page) {
        errors.clear();
        confirmation.clear();
        switch (allocating.allocate(
                command, page.hub(), year.getValue().year(), amount.getValue(), because.getValue())) {
            case StepResult.Done _ -> {
                confirmation.say("The amount is entered");
                allocating.find(page.hub()).ifPresent(this::show);
            }
            case StepResult.NotNow not -> errors.show(not.why());
            case StepResult.Wrong wrong ->
                wrong.problems()
                        .forEach(problem ->
                                errors.show(problem.field() == Field.BECAUSE ? because : amount, problem.message()));
        }
    }
}
