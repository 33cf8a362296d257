package org.challengepartners.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.membership.OfficeLinks;
import org.challengepartners.membership.PersonSummary;
import org.challengepartners.membership.RegisterOfPeople;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.tenancy.Ids;
import org.challengepartners.tenancy.PersonId;
import org.jspecify.annotations.Nullable;

/** One person: her places, her invitation and her account, and what the office can do about them. */
@Route(OfficeLinks.PEOPLE + "/:person")
@RolesAllowed("office")
class PersonView extends Composite<Page> implements BeforeEnterObserver {

    private final RegisterOfPeople people;
    private final PersonSteps steps;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("", new Crumb("People", OfficeLinks.PEOPLE));
    private final Confirmation confirmation = new Confirmation();
    private final Div body = new Div();
    private @Nullable PersonSummary person;

    PersonView(RegisterOfPeople people, PersonSteps steps) {
        this.people = people;
        this.steps = steps;
        body.addClassName("page");
        getContent().add(errors, heading, confirmation, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        confirmation.clear();
        var found = entering.getRouteParameters()
                .get("person")
                .flatMap(Ids::parse)
                .map(PersonId::new)
                .flatMap(people::find)
                .orElseThrow(NotFoundException::new);
        person = found;
        heading.setText(found.name());
        show();
    }

    private void show() {
        var shown = person;
        body.removeAll();
        if (shown != null) {
            body.add(steps.of(shown, errors, this::done));
        }
    }

    private void done(boolean well, String words) {
        errors.clear();
        confirmation.clear();
        if (well) {
            show();
            confirmation.say(words);
        } else {
            errors.show(words);
        }
    }
}
