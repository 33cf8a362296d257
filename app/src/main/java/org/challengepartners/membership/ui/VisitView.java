package org.challengepartners.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.membership.MembershipLinks;
import org.challengepartners.membership.OfficeLinks;
import org.challengepartners.membership.RegisterOfSchools;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.membership.VisitResult;
import org.challengepartners.membership.VisitingSchools;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.WarningText;
import org.jspecify.annotations.Nullable;

/** Where an office person says why she wants to see one school's own pages, before they open for an hour. */
@Route(OfficeLinks.SCHOOLS + "/:school/visit")
@RolesAllowed("office")
class VisitView extends Composite<Page> implements BeforeEnterObserver {

    private final RegisterOfSchools schools;
    private final VisitingSchools visiting;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("", new Crumb("Schools", OfficeLinks.SCHOOLS));
    private final TextArea reason = new TextArea("Why you need to see them");
    private @Nullable SchoolSummary school;

    VisitView(RegisterOfSchools schools, VisitingSchools visiting) {
        this.schools = schools;
        this.visiting = visiting;
        reason.setManualValidation(true);
        reason.setHelperText("The school's headteacher reads this word for word");
        var open = new Button("Open the pages for one hour", pressed -> open());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(
                        errors,
                        heading,
                        new WarningText(
                                "The headteacher is told at once who you are, why you visit and until when, and can"
                                        + " end the visit. Every page that you open is written down."),
                        reason,
                        new Actions(open));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        reason.clear();
        var found = entering.getRouteParameters()
                .get("school")
                .flatMap(SchoolId::parse)
                .flatMap(schools::find)
                .orElseThrow(NotFoundException::new);
        school = found;
        heading.setText("Visit the pages of " + found.name());
    }

    private void open() {
        errors.clear();
        var wanted = school;
        if (wanted == null) {
            return;
        }
        switch (visiting.visit(wanted.id(), reason.getValue())) {
            case VisitResult.Opened _ -> UI.getCurrent().navigate(MembershipLinks.school(wanted.id()));
            case VisitResult.HasLeft left ->
                errors.show("%s left the partnership at the end of %s. Nobody opens its pages any more"
                        .formatted(wanted.name(), DateWords.day(left.lastDay())));
            case VisitResult.ReasonMissing _ -> errors.show(reason, "Enter the reason, in 10 to 500 characters");
        }
    }
}
