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
import org.challengepartners.membership.MemberState;
import org.challengepartners.membership.OfficeLinks;
import org.challengepartners.membership.RegisterGap;
import org.challengepartners.membership.RegisterOfMembers;
import org.challengepartners.membership.RegisterQuery;
import org.challengepartners.membership.RegisterRow;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Places;
import org.challengepartners.shell.RecordTable;
import org.challengepartners.shell.Sheet;
import org.challengepartners.shell.SheetDownloads;

/** The board of the company's register: applications, members and those who have ceased, with what each lacks. */
@Route(OfficeLinks.MEMBERS)
@Menu(title = "Members", order = Places.OFFICE + 5)
@RolesAllowed("office")
class MembersView extends Composite<Page> implements AfterNavigationObserver {

    private static final String STATE = "state";
    private static final String GAP = "lacks";

    private final RegisterOfMembers register;
    private final BoardFilters filters;
    private final RecordTable<RegisterRow> members;

    MembersView(RegisterOfMembers register) {
        this.register = register;
        members = new RecordTable<RegisterRow>(
                        "Register of members",
                        "No entry of the register is like that.",
                        page -> register.search(query(), page))
                .part(
                        "Legal name",
                        row -> new Anchor(
                                OfficeLinks.member(row.id()), row.particulars().legalName()))
                .column("State", row -> row.state().words())
                .column(
                        "Member since",
                        row -> row.enteredOn().map(DateWords::day).orElse(""))
                .column("Schools", row -> "%,d".formatted(row.schools()))
                .column("Votes for it", row -> row.representative().orElse("Nobody"))
                .column("Subscription", RegisterRow::subscription);
        filters = new BoardFilters(OfficeLinks.MEMBERS, "Find a member by its legal name", members::refresh)
                .choice(STATE, "State", "Any state", MemberState.values(), MemberState::words)
                .choice(GAP, "Lacks", "Whatever it lacks", RegisterGap.values(), RegisterGap::words);
        getContent().widen();
        getContent()
                .add(
                        new PageHeading("Register of members"),
                        new Paragraph(new Anchor(OfficeLinks.NEW_MEMBER, "Record an application")),
                        new Paragraph(new Anchor(OfficeLinks.INSPECTIONS, "Log who inspects the register")),
                        BoardFilters.saved("Boards of members", savedBoards()),
                        filters,
                        members,
                        new SheetDownloads("register-of-members", this::sheet));
    }

    private static LinkedHashMap<String, String> savedBoards() {
        var boards = new LinkedHashMap<String, String>();
        boards.put("Applications to decide", OfficeLinks.MEMBERS + "?state=APPLIED");
        boards.put("Approved, to be entered", OfficeLinks.MEMBERS + "?state=APPROVED");
        boards.put("Nobody votes for it", OfficeLinks.MEMBERS + "?lacks=NO_REPRESENTATIVE");
        boards.put("Subscription not paid", OfficeLinks.MEMBERS + "?lacks=SUBSCRIPTION_UNPAID");
        boards.put("Schools without a member", OfficeLinks.SCHOOLS + "?lacks=NO_MEMBER");
        return boards;
    }

    private RegisterQuery query() {
        return new RegisterQuery(filters.letters(), filters.chosen(STATE), filters.chosen(GAP));
    }

    private Sheet sheet() {
        return new Sheet(
                "Register of members",
                List.of(
                        "Legal name",
                        "Kind",
                        "Class",
                        "Address",
                        "State",
                        "Entered on",
                        "Ceased on",
                        "Schools",
                        "Votes for it"),
                register.export(query()).stream().map(MembersView::cells).toList());
    }

    private static List<String> cells(RegisterRow row) {
        var particulars = row.particulars();
        return List.of(
                particulars.legalName(),
                particulars.kind().words(),
                particulars.memberClass().words(),
                particulars.address(),
                row.state().words(),
                row.enteredOn().map(Object::toString).orElse(""),
                row.ceasedOn().map(Object::toString).orElse(""),
                String.valueOf(row.schools()),
                row.representative().orElse(""));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        filters.read(entered.getLocation().getQueryParameters());
        members.refresh();
    }
}
