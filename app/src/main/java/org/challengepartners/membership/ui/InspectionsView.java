package org.challengepartners.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.challengepartners.membership.Inspecting;
import org.challengepartners.membership.Inspection;
import org.challengepartners.membership.InspectionAnswer;
import org.challengepartners.membership.InspectionRequest;
import org.challengepartners.membership.OfficeLinks;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.RecordTable;

/** The log of those who asked to inspect the register of members, and what became of it. */
@Route(OfficeLinks.INSPECTIONS)
@RolesAllowed("office")
class InspectionsView extends Composite<Page> implements AfterNavigationObserver {

    private final Inspecting inspecting;
    private final LocalDate today;
    private final ErrorSummary errors = new ErrorSummary();
    private final Confirmation confirmation = new Confirmation();
    private final TextField who = new TextField("Who asks");
    private final TextField address = new TextField("Address");
    private final TextArea purpose = new TextArea("Purpose");
    private final DayField day;
    private final RecordTable<Inspection> log;

    InspectionsView(Inspecting inspecting, Clock clock) {
        this.inspecting = inspecting;
        this.today = LocalDate.now(clock);
        who.setManualValidation(true);
        who.setHelperText("With the organisation, if somebody asks for one");
        address.setManualValidation(true);
        purpose.setManualValidation(true);
        purpose.setHelperText("What the information is to be used for");
        day = new DayField("Asked on", today);
        log = new RecordTable<Inspection>("Requests to inspect the register", "Nobody has asked yet.", inspecting::log)
                .column("Who", Inspection::askedBy)
                .column("Purpose", Inspection::purpose)
                .column("Asked on", request -> DateWords.day(request.askedOn()))
                .part("Answer", this::answer);
        var record = new Button("Log the request", pressed -> record());
        record.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(
                        errors,
                        new PageHeading(
                                "Inspections of the register", new Crumb("Register of members", OfficeLinks.MEMBERS)),
                        new Paragraph(
                                "Members may inspect the register free of charge, and others for a fee. The company must"
                                        + " let them, or ask the court, within five working days."),
                        confirmation,
                        log,
                        new Part("Log a request", who, address, purpose, day, new Actions(record)));
    }

    private Component answer(Inspection request) {
        if (request.answer().isPresent()) {
            return new Span("%s on %s"
                    .formatted(
                            request.answer().get().words(),
                            request.answeredOn().map(DateWords::day).orElse("")));
        }
        var open = new Div(new Paragraph("To be answered by " + DateWords.day(request.dueOn())));
        for (var answer : InspectionAnswer.values()) {
            var said = new Button(answer.words(), pressed -> answered(request, answer));
            said.setAriaLabel(answer.words() + ": " + request.askedBy());
            open.add(said);
        }
        return open;
    }

    private void answered(Inspection request, InspectionAnswer answer) {
        inspecting.answered(request.id(), answer, today);
        log.refresh();
        confirmation.say("The answer is logged.");
    }

    private void record() {
        errors.clear();
        confirmation.clear();
        if (!new FormChecks(errors).readable(day).pass()) {
            return;
        }
        var typed = new InspectionRequest(
                who.getValue(), address.getValue(), purpose.getValue(), day.isEmpty() ? today : day.getValue());
        if (inspecting.asked(typed).isEmpty()) {
            errors.show(who, "Enter who asks, the address, the purpose and a day that is not ahead");
            return;
        }
        who.clear();
        address.clear();
        purpose.clear();
        log.refresh();
        confirmation.say("The request is logged.");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        errors.clear();
        confirmation.clear();
        log.refresh();
    }
}
