package org.challengepartners.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.establishments.EstablishmentDetail;
import org.challengepartners.establishments.PublicRegister;
import org.challengepartners.establishments.Urn;
import org.challengepartners.membership.EnrolResult;
import org.challengepartners.membership.Identifying;
import org.challengepartners.membership.MembershipLinks;
import org.challengepartners.membership.Phase;
import org.challengepartners.membership.SchoolSummary;
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

/** An establishment of the public register, which the office can make a school of the partnership here. */
@Route(MembershipLinks.ESTABLISHMENTS + "/:urn([0-9]{6})")
@RolesAllowed("office")
class EstablishmentView extends Composite<Page> implements BeforeEnterObserver {

    private final PublicRegister register;
    private final Identifying identifying;
    private final ErrorSummary errors = new ErrorSummary();
    private final Confirmation done = new Confirmation();
    private final Select<Phase> phase = new Select<>();
    private final DayField joined = new DayField("Day of joining the partnership", "For example 01/09/2026");

    EstablishmentView(PublicRegister register, Identifying identifying) {
        this.register = register;
        this.identifying = identifying;
        phase.setLabel("Phase");
        phase.setItems(Phase.values());
        phase.setItemLabelGenerator(Phase::words);
        phase.setHelperText("As the register lets it be guessed; correct it where it is wrong");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        done.clear();
        var urn = entering.getRouteParameters().get("urn").flatMap(Urn::parse);
        show(urn.flatMap(register::find).orElseThrow(NotFoundException::new));
    }

    private void show(EstablishmentDetail found) {
        errors.clear();
        var heading = new PageHeading(found.name(), new Crumb("Public register", MembershipLinks.ESTABLISHMENTS));
        getContent().removeAll();
        getContent()
                .add(errors, heading, done, new Part("What the public register says", new RegisterFactsList(found)));
        getContent()
                .add(identifying
                        .schoolWith(found.urn())
                        .map(EstablishmentView::school)
                        .orElseGet(() -> enrol(found)));
    }

    private static Part school(SchoolSummary school) {
        return new Part(
                "In the partnership",
                new Paragraph("It is, or was, %s, which joined the partnership in %s."
                        .formatted(school.name(), DateWords.month(school.joinedOn()))),
                new Paragraph(
                        new Anchor(MembershipLinks.conversion(school.id()), "Its numbers in the public register")));
    }

    private Part enrol(EstablishmentDetail found) {
        phase.setValue(identifying.phaseOf(found.urn()).orElse(Phase.PRIMARY));
        joined.setValue(null);
        var checks = new FormChecks(errors).filled(joined, "Enter the day of joining");
        var enrol = new Button("Make it a school of the partnership", pressed -> {
            if (checks.pass()) {
                answer(found, identifying.enrol(found.urn(), phase.getValue(), joined.getValue()));
            }
        });
        enrol.addThemeVariants(ButtonVariant.PRIMARY);
        return new Part("Bring it into the partnership", phase, joined, new Actions(enrol));
    }

    private void answer(EstablishmentDetail found, EnrolResult result) {
        switch (result) {
            case EnrolResult.Enrolled enrolled -> {
                done.say("%s is a school of the partnership. Appoint its headteacher next"
                        .formatted(enrolled.school().name()));
                show(found);
            }
            case EnrolResult.AlreadyASchool _ -> show(found);
            case EnrolResult.NoSuchEstablishment _ -> UI.getCurrent().navigate(MembershipLinks.ESTABLISHMENTS);
            case EnrolResult.NotOpen closed ->
                errors.show(
                        joined,
                        "Enter a day on which it was open: it closed on %s"
                                .formatted(DateWords.day(closed.closedOn())));
        }
    }
}
