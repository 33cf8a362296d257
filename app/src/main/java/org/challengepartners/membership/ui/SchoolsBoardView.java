package org.challengepartners.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import org.challengepartners.membership.OfficeBoards;
import org.challengepartners.membership.OfficeLinks;
import org.challengepartners.membership.Phase;
import org.challengepartners.membership.SchoolGap;
import org.challengepartners.membership.SchoolRow;
import org.challengepartners.membership.SchoolsQuery;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Places;
import org.challengepartners.shell.RecordTable;
import org.challengepartners.shell.Sheet;
import org.challengepartners.shell.SheetDownloads;

/** The board of the partnership's schools, with what each lacks. */
@Route(OfficeLinks.SCHOOLS)
@Menu(title = "Schools", order = Places.OFFICE + 1)
@RolesAllowed("office")
class SchoolsBoardView extends Composite<Page> implements AfterNavigationObserver {

    private static final String PHASE = "phase";
    private static final String GAP = "lacks";

    private final OfficeBoards boards;
    private final BoardFilters filters;
    private final RecordTable<SchoolRow> schools;

    SchoolsBoardView(OfficeBoards boards) {
        this.boards = boards;
        schools = new RecordTable<SchoolRow>(
                        "Schools of the partnership", "No school is like that.", page -> boards.schools(query(), page))
                .column("School", SchoolRow::name)
                .column("Place", SchoolRow::place)
                .column("Phase", row -> row.phase().words())
                .column("Hub", row -> row.hub().orElse("None"))
                .column("Member", row -> row.member().orElse("None"))
                .column("Headteacher", row -> row.heads().isEmpty() ? "Nobody" : row.heads())
                .column("Agreement", row -> row.signed() ? "Signed" : "Not signed")
                .part("Visit", row -> new Anchor(OfficeLinks.visit(row.id()), "Visit " + row.name()))
                .part(
                        "Leaving",
                        row -> new Anchor(OfficeLinks.leaving(row.id()), "Let %s leave".formatted(row.name())));
        filters = new BoardFilters(OfficeLinks.SCHOOLS, "Find a school by name or place", schools::refresh)
                .choice(PHASE, "Phase", "Any phase", Phase.values(), Phase::words)
                .choice(GAP, "Lacks", "Whatever it lacks", SchoolGap.values(), SchoolGap::words);
        var saved = new LinkedHashMap<String, String>();
        for (var gap : SchoolGap.values()) {
            saved.put(gap.words(), OfficeLinks.SCHOOLS + "?" + GAP + "=" + gap.name());
        }
        getContent().widen();
        getContent()
                .add(
                        new PageHeading("Schools"),
                        BoardFilters.saved("Boards of schools", saved),
                        filters,
                        schools,
                        new SheetDownloads("schools", this::sheet));
    }

    private SchoolsQuery query() {
        return new SchoolsQuery(filters.letters(), filters.chosen(PHASE), filters.chosen(GAP));
    }

    private Sheet sheet() {
        return new Sheet(
                "Schools",
                List.of("School", "Place", "Phase", "Hub", "Member", "Joined", "Headteacher", "Agreement signed"),
                boards.schoolsToExport(query()).stream()
                        .map(SchoolsBoardView::cells)
                        .toList());
    }

    private static List<String> cells(SchoolRow row) {
        return List.of(
                row.name(),
                row.place(),
                row.phase().words(),
                row.hub().orElse(""),
                row.member().orElse(""),
                DateWords.month(row.joinedOn()),
                row.heads(),
                row.signed() ? "Yes" : "No");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        filters.read(entered.getLocation().getQueryParameters());
        schools.refresh();
    }
}
