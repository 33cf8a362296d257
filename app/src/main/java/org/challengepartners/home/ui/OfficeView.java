package org.challengepartners.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.decisions.DecisionLinks;
import org.challengepartners.membership.Directory;
import org.challengepartners.membership.ListedSchool;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.Places;
import org.challengepartners.shell.RecordTable;

/** The office's board: its tasks, and every school of the partnership as the directory lists it. */
@Route("office")
@Menu(title = "Office", order = Places.OFFICE)
@RolesAllowed("office")
class OfficeView extends Composite<Page> implements AfterNavigationObserver {

    private final TextField search = new TextField("Find a school by name or place");
    private final RecordTable<ListedSchool> schools;

    OfficeView(Directory directory) {
        schools = new RecordTable<ListedSchool>(
                        "Schools of the partnership",
                        "No school has these letters in its name or place.",
                        page -> directory.search(search.getValue(), page))
                .column("School", ListedSchool::name)
                .column("Place", ListedSchool::place)
                .column("Phase", school -> school.phase().words())
                .column("Hub", school -> school.hub().orElse("None"))
                .column("Member", school -> school.member().orElse("None"))
                .column("Joined", school -> DateWords.month(school.joinedOn()));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(changed -> schools.refresh());
        getContent().widen();
        getContent().add(new PageHeading("Office"), decisions(), new Part("Schools", search, schools));
    }

    private static Part decisions() {
        return new Part(
                "Decisions",
                new Paragraph(new Anchor(DecisionLinks.NEW_PROPOSAL, "Make a proposal to the members")),
                new Paragraph(new Anchor(DecisionLinks.PROPOSALS, "Open a vote on a proposal, or follow one")));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        schools.refresh();
    }
}
