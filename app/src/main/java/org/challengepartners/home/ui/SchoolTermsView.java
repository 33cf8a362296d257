package org.challengepartners.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.calendar.KeepingSchoolTerms;
import org.challengepartners.calendar.SchoolCalendar;
import org.challengepartners.calendar.SchoolTermResult;
import org.challengepartners.membership.MembershipLinks;
import org.challengepartners.membership.OwnSchools;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;

/** A headteacher says when her own school is open, so that deadlines are counted in its days. */
@Route("schools/:school/terms")
@RolesAllowed("headteacher")
class SchoolTermsView extends Composite<Page> implements BeforeEnterObserver {

    private final OwnSchools schools;
    private final KeepingSchoolTerms keeping;

    SchoolTermsView(OwnSchools schools, KeepingSchoolTerms keeping) {
        this.schools = schools;
        this.keeping = keeping;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var school = entering.getRouteParameters()
                .get("school")
                .flatMap(SchoolId::parse)
                .flatMap(schools::find)
                .orElseThrow(NotFoundException::new);
        show(school, "");
    }

    private void show(SchoolSummary school, String done) {
        var calendar = keeping.find(school.space()).orElseThrow(NotFoundException::new);
        var errors = new ErrorSummary();
        var outcome = new Confirmation();
        getContent().removeAll();
        getContent()
                .add(
                        errors,
                        new PageHeading("Term dates", new Crumb(school.name(), MembershipLinks.school(school.id()))),
                        outcome);
        parts(school, calendar, errors);
        outcome.say(done);
    }

    private void parts(SchoolSummary school, SchoolCalendar calendar, ErrorSummary errors) {
        var page = getContent();
        var space = school.space();
        page.add(new FollowedTerms(calendar, council -> tell(school, errors, keeping.follow(space, council))));
        calendar.years()
                .forEach(year -> page.add(new YearTerms(
                        year,
                        () -> tell(school, errors, keeping.beginOwn(space, year.year())),
                        term -> tell(school, errors, keeping.remove(space, term)))));
        page.add(
                new TermForm(
                        errors,
                        entered -> tell(
                                school,
                                errors,
                                keeping.add(space, entered.name(), entered.firstDay(), entered.lastDay()))),
                new ClosedDays(
                        calendar.closed(),
                        errors,
                        entered -> tell(school, errors, keeping.close(space, entered.day(), entered.reason())),
                        day -> tell(school, errors, keeping.open(space, day))));
    }

    private void tell(SchoolSummary school, ErrorSummary errors, SchoolTermResult result) {
        switch (result) {
            case SchoolTermResult.Changed _ -> show(school, "Your school's calendar is changed");
            case SchoolTermResult.Refused refused -> {
                errors.clear();
                errors.show(refused.problem());
            }
        }
    }
}
