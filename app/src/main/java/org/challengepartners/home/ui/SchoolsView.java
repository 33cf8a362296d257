package org.challengepartners.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.challengepartners.membership.MembershipLinks;
import org.challengepartners.membership.OwnSchools;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.shell.EmptyState;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Places;
import org.challengepartners.shell.Task;
import org.challengepartners.shell.TaskList;

/** Leads a headteacher to her school, or lets her choose where she runs several. */
@Route("school")
@Menu(title = "My school", order = Places.SCHOOL)
@RolesAllowed("headteacher")
class SchoolsView extends Composite<Page> implements BeforeEnterObserver {

    private final OwnSchools schools;

    SchoolsView(OwnSchools schools) {
        this.schools = schools;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var own = schools.all();
        if (own.size() == 1) {
            entering.forwardTo(MembershipLinks.school(own.getFirst().id()));
            return;
        }
        getContent().removeAll();
        getContent().add(new PageHeading("My school"), own.isEmpty() ? none() : choice(own));
    }

    private static EmptyState none() {
        return new EmptyState(
                "No school has given you a key",
                "If you run a school of the partnership, ask the partnership office to appoint you.");
    }

    private static TaskList choice(List<SchoolSummary> own) {
        return new TaskList()
                .tasks(own.stream()
                        .map(school -> Task.of("Open " + school.name(), MembershipLinks.school(school.id())))
                        .toList());
    }
}
