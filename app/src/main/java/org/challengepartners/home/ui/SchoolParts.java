package org.challengepartners.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import org.challengepartners.home.ExportingSchool;
import org.challengepartners.membership.MembershipYear;
import org.challengepartners.membership.NamingHubDeputy;
import org.challengepartners.membership.OwnSchools;
import org.challengepartners.membership.SchoolDetail;
import org.challengepartners.membership.SigningAgreements;
import org.challengepartners.membership.StaffLine;
import org.challengepartners.membership.VisitsOfOffice;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.FileButton;
import org.challengepartners.shell.Part;

/** The parts of a school's own page that its head acts in: its people, its agreement of the year, the office's visits. */
@SpringComponent
class SchoolParts {

    private final OwnSchools schools;
    private final VisitsOfOffice visits;
    private final SigningAgreements agreements;
    private final ExportingSchool exporting;
    private final NamingHubDeputy deputies;
    private final Clock clock;

    SchoolParts(
            OwnSchools schools,
            VisitsOfOffice visits,
            SigningAgreements agreements,
            ExportingSchool exporting,
            NamingHubDeputy deputies,
            Clock clock) {
        this.schools = schools;
        this.visits = visits;
        this.agreements = agreements;
        this.exporting = exporting;
        this.deputies = deputies;
        this.clock = clock;
    }

    Div visits(SchoolDetail school) {
        return new VisitsPart(visits, school.school().id());
    }

    Part agreement(SchoolDetail school, Command whenSigned) {
        return new AgreementPart(agreements, school.school().id(), MembershipYear.of(LocalDate.now(clock)), whenSigned);
    }

    Part staff(SchoolDetail school) {
        var list = new UnorderedList();
        schools.staff(school.school().id()).forEach(line -> list.add(new ListItem(words(line))));
        return new Part(
                "Your people here",
                list,
                new Paragraph("Only the partnership office appoints people. Tell it when somebody comes or leaves."));
    }

    Part hubDeputy(SchoolDetail school) {
        return new HubDeputyPart(deputies, school.school().id());
    }

    private static String words(StaffLine line) {
        return "%s, %s, from %s%s%s"
                .formatted(
                        line.name(),
                        line.role().words(),
                        DateWords.day(line.from()),
                        line.until().map(end -> " until " + DateWords.day(end)).orElse(""),
                        line.note().isEmpty() ? "" : " (" + line.note() + ")");
    }

    /** Everything that the school owns here, to take away; for its head alone. */
    Part archive(SchoolDetail school) {
        var id = school.school().id();
        return new Part(
                "Take away what your school owns here",
                new Paragraph(
                        "An archive of files that a program can read: your school's profile, people, agreements, reports,"
                                + " answers to agendas and its member's votes."
                                + " That you took it is written in the trail."),
                new FileButton(
                        "Download the archive (ZIP)",
                        "school.zip",
                        "application/zip",
                        () -> exporting.archive(id).orElseThrow()));
    }
}
