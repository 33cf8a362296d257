package org.challengepartners.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.membership.ListedSchool;
import org.challengepartners.membership.MembershipLinks;
import org.challengepartners.membership.OwnSchools;
import org.challengepartners.membership.SchoolDetail;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.SummaryList;
import org.challengepartners.tenancy.KeyHeld;

/** A school's own page: what the partnership holds about it, and who has keys to its space and why. */
@Route("schools/:school")
@RolesAllowed("headteacher")
class SchoolView extends Composite<Page> implements BeforeEnterObserver {

    private final OwnSchools schools;

    SchoolView(OwnSchools schools) {
        this.schools = schools;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var school = entering.getRouteParameters()
                .get("school")
                .flatMap(SchoolId::parse)
                .flatMap(schools::detail)
                .orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeading(school.school().name()),
                        new Part("What every school of the partnership can read", profile(school)),
                        new Part(
                                "Who has a key to your school's space",
                                keys(school),
                                new Paragraph(new Anchor(
                                        MembershipLinks.school(school.school().id()) + "/trail",
                                        "See who did what in your school's spaces")),
                                new Paragraph(new Anchor(
                                        MembershipLinks.school(school.school().id()) + "/terms",
                                        "Say when your school is open"))));
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

    private static UnorderedList keys(SchoolDetail detail) {
        var list = new UnorderedList();
        detail.keys().forEach(key -> list.add(new ListItem(new Paragraph(sentence(detail, key)))));
        return list;
    }

    private static String sentence(SchoolDetail detail, KeyHeld key) {
        return "%s can open it as %s since %s%s: %s."
                .formatted(
                        detail.holder(key).orElse("A person of the partnership"),
                        key.role().words(),
                        DateWords.day(key.since()),
                        key.until()
                                .map(until -> " until " + DateWords.day(until))
                                .orElse(""),
                        key.reason());
    }
}
