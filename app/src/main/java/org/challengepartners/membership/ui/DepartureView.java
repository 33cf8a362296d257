package org.challengepartners.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.membership.Departing;
import org.challengepartners.membership.DepartureResult;
import org.challengepartners.membership.OfficeLinks;
import org.challengepartners.membership.RegisterOfSchools;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;

/** Where the office lets one school leave the partnership, with a plan to read first; lets it stay, or takes it back. */
@Route(OfficeLinks.SCHOOLS + "/:school/leaving")
@RolesAllowed("office")
class DepartureView extends Composite<Page> implements BeforeEnterObserver {

    private final Departing departing;
    private final RegisterOfSchools schools;
    private final DepartureSteps steps;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading =
            new PageHeading("", new Crumb("Schools that leave or have left", OfficeLinks.DEPARTURES));
    private final Confirmation confirmation = new Confirmation();
    private final Div body = new Div();

    DepartureView(Departing departing, RegisterOfSchools schools, DepartureSteps steps) {
        this.departing = departing;
        this.schools = schools;
        this.steps = steps;
        body.addClassName("page");
        getContent().add(errors, heading, confirmation, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        confirmation.clear();
        show(entering.getRouteParameters()
                .get("school")
                .flatMap(SchoolId::parse)
                .flatMap(schools::find)
                .orElseThrow(NotFoundException::new));
    }

    private void show(SchoolSummary school) {
        heading.setText("Leaving: " + school.name());
        body.removeAll();
        body.add(steps.of(school, departing.of(school.id()), errors, (result, words) -> answer(school, result, words)));
    }

    private void answer(SchoolSummary school, DepartureResult result, String words) {
        errors.clear();
        confirmation.clear();
        switch (result) {
            case DepartureResult.Recorded _ -> {
                show(school);
                confirmation.say(words);
            }
            case DepartureResult.Wrong wrong -> errors.show(wrong.message());
            case DepartureResult.NotNow _ -> {
                show(school);
                errors.show("Somebody else of the office has recorded something since. This is how it stands now");
            }
        }
    }
}
