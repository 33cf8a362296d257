package org.challengepartners.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import org.challengepartners.membership.OfficeBoards;
import org.challengepartners.membership.OfficeLinks;
import org.challengepartners.membership.PeopleGap;
import org.challengepartners.membership.PeopleQuery;
import org.challengepartners.membership.PersonRow;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Places;
import org.challengepartners.shell.RecordTable;
import org.challengepartners.shell.Sheet;
import org.challengepartners.shell.SheetDownloads;
import org.challengepartners.tenancy.KeyRole;

/** The board of the partnership's people: who holds which place, and whose invitation waits. */
@Route(OfficeLinks.PEOPLE)
@Menu(title = "People", order = Places.OFFICE + 4)
@RolesAllowed("office")
class PeopleView extends Composite<Page> implements AfterNavigationObserver {

    private static final String ROLE = "role";
    private static final String GAP = "lacks";
    private static final KeyRole[] ROLES = {KeyRole.HEADTEACHER, KeyRole.DEPUTY, KeyRole.HUB_LEAD, KeyRole.CO_EDITOR};

    private final OfficeBoards boards;
    private final BoardFilters filters;
    private final RecordTable<PersonRow> people;

    PeopleView(OfficeBoards boards) {
        this.boards = boards;
        people = new RecordTable<PersonRow>(
                        "People of the partnership", "Nobody is like that.", page -> boards.people(query(), page))
                .part("Name", row -> new Anchor(OfficeLinks.person(row.id()), row.name()))
                .column("E-mail", PersonRow::email)
                .column("Places", PersonRow::places)
                .column("Invitation", PersonRow::invitation);
        filters = new BoardFilters(OfficeLinks.PEOPLE, "Find somebody by name or address", people::refresh)
                .choice(ROLE, "Place", "Any place or none", ROLES, PeopleView::words)
                .choice(GAP, "Needs the office", "Whether or not", PeopleGap.values(), PeopleGap::words);
        var saved = new LinkedHashMap<String, String>();
        saved.put("Headteachers", OfficeLinks.PEOPLE + "?role=HEADTEACHER");
        saved.put("Invitations not accepted yet", OfficeLinks.PEOPLE + "?lacks=INVITATION_WAITING");
        saved.put("Invitations that expired", OfficeLinks.PEOPLE + "?lacks=INVITATION_EXPIRED");
        getContent().widen();
        getContent()
                .add(
                        new PageHeading("People"),
                        new Paragraph(new Anchor(OfficeLinks.INVITE, "Invite somebody")),
                        new Paragraph(new Anchor(OfficeLinks.INVITE_MANY, "Invite many from a file")),
                        BoardFilters.saved("Boards of people", saved),
                        filters,
                        people,
                        new SheetDownloads("people", this::sheet));
    }

    static String words(KeyRole role) {
        var words = role.words();
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }

    private PeopleQuery query() {
        return new PeopleQuery(filters.letters(), filters.chosen(ROLE), filters.chosen(GAP));
    }

    private Sheet sheet() {
        return new Sheet(
                "People",
                List.of("Name", "E-mail", "Places", "Invitation"),
                boards.peopleToExport(query()).stream()
                        .map(row -> List.of(row.name(), row.email(), row.places(), row.invitation()))
                        .toList());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        filters.read(entered.getLocation().getQueryParameters());
        people.refresh();
    }
}
