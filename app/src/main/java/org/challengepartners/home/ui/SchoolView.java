package org.challengepartners.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.challengepartners.membership.ListedSchool;
import org.challengepartners.membership.MembershipLinks;
import org.challengepartners.membership.OwnDeparture;
import org.challengepartners.membership.OwnSchools;
import org.challengepartners.membership.SchoolDetail;
import org.challengepartners.membership.SchoolFacts;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.membership.Visit;
import org.challengepartners.membership.VisitsOfOffice;
import org.challengepartners.reviews.RoomKeys;
import org.challengepartners.reviews.SharedReports;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.SummaryList;
import org.challengepartners.tenancy.KeyHeld;
import org.challengepartners.tenancy.KeyRole;

/**
 * A school's own page: what the partnership holds about it, its people, its agreement of the year, who has keys to its space and
 * why, and which visits of the office it has had. A visitor of the office reads it too, and that she did is written down.
 */
@Route("schools/:school")
@RolesAllowed({"headteacher", "office"})
class SchoolView extends Composite<Page> implements BeforeEnterObserver {

    private final OwnSchools schools;
    private final VisitsOfOffice visits;
    private final SchoolParts parts;
    private final SchoolFacts facts;
    private final SharedReports shared;
    private final RoomKeys rooms;
    private final OwnDeparture departure;

    SchoolView(
            OwnSchools schools,
            VisitsOfOffice visits,
            SchoolParts parts,
            SchoolFacts facts,
            SharedReports shared,
            RoomKeys rooms,
            OwnDeparture departure) {
        this.schools = schools;
        this.visits = visits;
        this.parts = parts;
        this.facts = facts;
        this.shared = shared;
        this.rooms = rooms;
        this.departure = departure;
    }

    private void readers(Div shown, SchoolId school) {
        shown.removeAll();
        shown.add(new ReportReadersPart(shared.readers(school)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var school = entering.getRouteParameters()
                .get("school")
                .flatMap(SchoolId::parse)
                .flatMap(schools::detail)
                .orElseThrow(NotFoundException::new);
        visits.pageOpened(school.school().id());
        var leaving = new Div();
        departure.find(school.school().id()).ifPresent(notice -> leaving.add(new DeparturePart(notice)));
        var readers = new Div();
        readers(readers, school.school().id());
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeading(school.school().name()),
                        leaving,
                        parts.visits(school),
                        new Part("What every school of the partnership can read", profile(school)),
                        parts.staff(school),
                        parts.hubDeputy(school),
                        parts.agreement(
                                school, () -> readers(readers, school.school().id())),
                        readers,
                        new PublicRegisterPart(facts.of(school.school().id())),
                        new Part(
                                "Who has a key to your school's space",
                                keys(school),
                                new Paragraph(new Anchor(
                                        MembershipLinks.school(school.school().id()) + "/trail",
                                        "See who did what in your school's spaces")),
                                new Paragraph(new Anchor(
                                        MembershipLinks.school(school.school().id()) + "/terms",
                                        "Say when your school is open"))),
                        new RoomKeysPart(school, rooms.of(school.school().id())),
                        parts.archive(school));
    }

    private static SummaryList profile(SchoolDetail detail) {
        var school = detail.school();
        return new SummaryList()
                .row("Place", school.place())
                .row("Phase", school.phase().words())
                .row("Hub", detail.listed().flatMap(ListedSchool::hub).orElse(""))
                .row(
                        "Member of the company",
                        detail.listed().flatMap(ListedSchool::member).orElse(""))
                .row("Joined the partnership", DateWords.month(school.joinedOn()));
    }

    private UnorderedList keys(SchoolDetail detail) {
        var running =
                visits.of(detail.school().id()).stream().filter(Visit::running).toList();
        var list = new UnorderedList();
        detail.keys().forEach(key -> list.add(new ListItem(new Paragraph(sentence(detail, running, key)))));
        return list;
    }

    private static String sentence(SchoolDetail detail, List<Visit> running, KeyHeld key) {
        var visitor = running.stream()
                .filter(visit ->
                        key.role() == KeyRole.OFFICE_VISIT && visit.reason().equals(key.reason()))
                .map(Visit::visitor)
                .findFirst();
        return "%s can open it as %s since %s%s: %s."
                .formatted(
                        detail.holder(key).or(() -> visitor).orElse("A person of the partnership"),
                        key.role().words(),
                        DateWords.day(key.since()),
                        key.until()
                                .map(until -> " until " + DateWords.dayAndTime(until))
                                .orElse(""),
                        key.reason());
    }
}
