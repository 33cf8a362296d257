package org.challengepartners.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.audit.ChainsVerified;
import org.challengepartners.home.TracingSchool;
import org.challengepartners.home.TrailEntry;
import org.challengepartners.membership.MembershipLinks;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.RecordTable;

/** Who did what in a school's spaces, and when, for its headteacher: every look at one of its reports too. */
@Route("schools/:school/trail")
@RolesAllowed("headteacher")
class SchoolTrailView extends Composite<Page> implements BeforeEnterObserver {

    private final TracingSchool tracing;

    SchoolTrailView(TracingSchool tracing) {
        this.tracing = tracing;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var school = entering.getRouteParameters()
                .get("school")
                .flatMap(SchoolId::parse)
                .flatMap(tracing::find)
                .orElseThrow(NotFoundException::new);
        getContent().removeAll();
        show(school);
    }

    private void show(SchoolSummary school) {
        var broken = new ErrorSummary();
        var whole = new Confirmation();
        var lines = new RecordTable<TrailEntry>(
                        "What was done, the latest first",
                        "Nothing has been done yet in your school's spaces.",
                        page -> tracing.lines(school.id(), page))
                .column("When", line -> DateWords.dayAndTime(line.at()))
                .column("Who", TrailEntry::who)
                .column("What", TrailEntry::what)
                .column("Where", TrailEntry::where);
        getContent()
                .add(
                        broken,
                        new PageHeading("Trail", new Crumb(school.name(), MembershipLinks.school(school.id()))),
                        new Paragraph(
                                "Who did what in the spaces of %s, its reviews and its reports. Nobody can change or"
                                                .formatted(school.name())
                                        + " remove a line. A look at a report stands here once for each"
                                        + " person and day."),
                        new Actions(new Button("Verify these lines", pressed -> {
                            broken.clear();
                            whole.clear();
                            tell(tracing.verify(school.id()), broken, whole);
                        })),
                        whole,
                        lines);
        lines.refresh();
    }

    private static void tell(ChainsVerified verified, ErrorSummary broken, Confirmation whole) {
        if (verified.isWhole()) {
            whole.say("All %,d lines stand as they were written.".formatted(verified.lines()));
        }
        verified.broken().forEach(broken::show);
    }
}
