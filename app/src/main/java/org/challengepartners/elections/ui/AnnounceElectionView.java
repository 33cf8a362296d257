package org.challengepartners.elections.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.decisions.Closing;
import org.challengepartners.elections.AnnounceResult;
import org.challengepartners.elections.Electing;
import org.challengepartners.elections.ElectionFault;
import org.challengepartners.elections.ElectionLinks;
import org.challengepartners.elections.ElectionOrder;
import org.challengepartners.elections.ElectionPaper;
import org.challengepartners.elections.counting.Method;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.WarningText;
import org.challengepartners.tenancy.CommandId;

/** Where the office announces an election. */
@Route(ElectionLinks.ANNOUNCE)
@RolesAllowed("office")
class AnnounceElectionView extends Composite<Page> implements BeforeEnterObserver {

    private final Electing electing;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField title = new TextField("Title");
    private final TextArea purpose = new TextArea("What the seats are");
    private final TextField seats = new TextField("Number of seats");
    private final RadioButtonGroup<Method> method = new RadioButtonGroup<>("How are the ballots counted?");
    private final TextField articles = new TextField("Where the rules of this election stand");
    private final Checkbox appoints =
            new Checkbox("The articles say that the result of this election is the appointment");
    private final DayAndTime nominations =
            new DayAndTime("Last day for nominations", "Time (optional)", "Nominations would be open until ");
    private CommandId command = CommandId.next();

    AnnounceElectionView(Electing electing) {
        this.electing = electing;
        title.setHelperText("For example “Trustees elected by the members, 2027”");
        purpose.setHelperText("Which seats they are, and for how long");
        purpose.setManualValidation(true);
        articles.setHelperText("For example “Articles of 12 May 2014, article 24”");
        title.setManualValidation(true);
        seats.setManualValidation(true);
        articles.setManualValidation(true);
        method.setManualValidation(true);
        method.setItems(Method.values());
        method.setItemLabelGenerator(ElectionPaper::words);
        method.setHelperText(
                "With crosses a bare majority of the voters can take every seat; a transferable vote gives seats to several views");
        method.setValue(Method.SCOTTISH_STV);
        var announce = new Button("Announce the election", pressed -> announce());
        announce.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(
                        errors,
                        new PageHeading("Announce an election", new Crumb("Elections", ElectionLinks.ELECTIONS)),
                        new Paragraph(
                                "Everybody who votes for a member is told and can nominate. You open the voting in a step of its own, after nominations have closed."),
                        title,
                        purpose,
                        seats,
                        method,
                        articles,
                        appoints,
                        nominations,
                        new WarningText(
                                "You cannot take this back. Seats, method and rules are fixed from the moment you announce it, and the lot that decides between candidates who are level is drawn."),
                        new Actions(announce));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        command = CommandId.next();
    }

    private void announce() {
        errors.clear();
        var closing = nominations.closing();
        if (closing.isEmpty()) {
            nominations.show(errors, "Enter the last day for nominations");
            return;
        }
        switch (electing.announce(order(closing.get()))) {
            case AnnounceResult.Announced announced -> UI.getCurrent().navigate(ElectionLinks.election(announced.id()));
            case AnnounceResult.Incomplete incomplete -> incomplete.faults().forEach(this::show);
        }
    }

    private ElectionOrder order(Closing closing) {
        return new ElectionOrder(
                command,
                title.getValue(),
                purpose.getValue(),
                seats.getValue().strip().matches("[0-9]{1,3}")
                        ? Integer.parseInt(seats.getValue().strip())
                        : 0,
                method.getValue(),
                articles.getValue(),
                appoints.getValue(),
                closing);
    }

    private void show(ElectionFault fault) {
        switch (fault) {
            case TITLE_MISSING, TITLE_TOO_LONG -> errors.show(title, fault.words());
            case PURPOSE_MISSING, PURPOSE_TOO_LONG -> errors.show(purpose, fault.words());
            case ARTICLES_MISSING, ARTICLES_TOO_LONG -> errors.show(articles, fault.words());
            case SEATS_WRONG -> errors.show(seats, fault.words());
            case NOMINATIONS_IN_THE_PAST, NOMINATIONS_TOO_LATE -> nominations.show(errors, fault.words());
            case NOMINATIONS_OPEN,
                    CLOSES_IN_THE_PAST,
                    CLOSES_TOO_LATE,
                    NOBODY_STANDS,
                    NOBODY_ENTITLED,
                    KEY_MISSING,
                    WEIGHTS_DIFFER -> errors.show(fault.words());
        }
    }
}
