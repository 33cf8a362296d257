package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.reviews.DaysOfOwnSchool;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.SchoolsDays;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.SummaryList;

/** What a head's school gave to reviews elsewhere, and received for its own: earned and received, without a sum. */
@Route(ReviewLinks.OWN_DAYS)
@RolesAllowed("headteacher")
class SchoolsDaysView extends Composite<Page> implements BeforeEnterObserver {

    private final DaysOfOwnSchool days;
    private final Div body = new Div();

    SchoolsDaysView(DaysOfOwnSchool days) {
        this.days = days;
        body.addClassName("page");
        getContent()
                .add(
                        new PageHeading("Reviewer-days of your school", new Crumb("Reviews", ReviewLinks.REVIEWS)),
                        new Paragraph("Every review is done by people of other schools. Days count once the report is"
                                + " issued."),
                        body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        body.removeAll();
        days.mine().forEach(school -> body.add(part(school)));
    }

    private static Part part(SchoolsDays school) {
        var part = new Part(school.school());
        if (school.years().isEmpty()) {
            part.add(new Paragraph("No days yet, neither earned nor received."));
        }
        school.years()
                .forEach(year -> part.add(
                        new Paragraph("Membership year %s".formatted(year.year())),
                        new SummaryList()
                                .row("Earned", year.earned().words())
                                .row("Received", year.received().words())));
        return part;
    }
}
