package org.challengepartners.home.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.challengepartners.home.ExportingSchool;
import org.challengepartners.membership.MembershipYear;
import org.challengepartners.membership.OwnSchools;
import org.challengepartners.membership.SchoolDetail;
import org.challengepartners.membership.SignResult;
import org.challengepartners.membership.SigningAgreements;
import org.challengepartners.membership.StaffLine;
import org.challengepartners.membership.Visit;
import org.challengepartners.membership.VisitsOfOffice;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.FileButton;
import org.challengepartners.shell.InsetText;
import org.challengepartners.shell.Part;
import org.challengepartners.tenancy.CommandId;

/** The parts of a school's own page that its head acts in: its people, its agreement of the year, the office's visits. */
@SpringComponent
class SchoolParts {

    private final OwnSchools schools;
    private final VisitsOfOffice visits;
    private final SigningAgreements agreements;
    private final ExportingSchool exporting;
    private final Clock clock;

    SchoolParts(
            OwnSchools schools,
            VisitsOfOffice visits,
            SigningAgreements agreements,
            ExportingSchool exporting,
            Clock clock) {
        this.schools = schools;
        this.visits = visits;
        this.agreements = agreements;
        this.exporting = exporting;
        this.clock = clock;
    }

    /** A visit that runs stands at the top of the page; earlier ones below it. Nothing where there was none. */
    Div visits(SchoolDetail school) {
        var shown = new Div();
        shown.addClassName("page");
        show(shown, school);
        return shown;
    }

    private void show(Div shown, SchoolDetail school) {
        var all = visits.of(school.school().id());
        shown.removeAll();
        all.stream().filter(Visit::running).forEach(visit -> shown.add(running(shown, school, visit)));
        var earlier = all.stream().filter(visit -> !visit.running()).map(SchoolParts::words);
        var list = list(earlier);
        if (list.getChildren().findAny().isPresent()) {
            shown.add(new Part("Earlier visits of the office", list));
        }
    }

    private InsetText running(Div shown, SchoolDetail school, Visit visit) {
        var end = new Button("End the visit", pressed -> {
            visits.end(school.school().id(), visit.id());
            show(shown, school);
        });
        return new InsetText(
                new Paragraph("%s of the partnership office can read this page until %s. The reason: %s"
                        .formatted(visit.visitor(), DateWords.dayAndTime(visit.until()), visit.reason())),
                new Actions(end));
    }

    private static String words(Visit visit) {
        return "%s, %s until %s%s: %s"
                .formatted(
                        visit.visitor(),
                        DateWords.dayAndTime(visit.from()),
                        DateWords.time(visit.until()),
                        visit.endedBy().map(name -> ", ended by " + name).orElse(""),
                        visit.reason());
    }

    Part staff(SchoolDetail school) {
        return new Part(
                "Your people here",
                list(schools.staff(school.school().id()).stream().map(SchoolParts::words)),
                new Paragraph("Only the partnership office appoints people. Tell it when somebody comes or leaves."));
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

    /** The agreement of this membership year: as it was signed, or to be signed; then who reads the reports may be another. */
    Part agreement(SchoolDetail school, Command whenSigned) {
        var year = MembershipYear.of(LocalDate.now(clock));
        var part = new Part("Membership agreement " + year);
        var signed = new Div();
        signed.addClassName("page");
        var confirmation = new Confirmation();
        var shares = new Checkbox("Our review reports go to the lead of our hub");
        var id = school.school().id();
        var sign = new Button("Sign the agreement", pressed -> {
            switch (agreements.sign(CommandId.next(), id, year, shares.getValue())) {
                case SignResult.Signed _ -> {
                    signed(signed, school, year);
                    whenSigned.execute();
                    confirmation.say("The agreement of %s is signed.".formatted(year));
                }
                case SignResult.OnlyTheHead _ -> confirmation.say("Only the school's headteacher signs the agreement.");
                case SignResult.NotThisYear _ ->
                    confirmation.say("Load this page again: the membership year has changed.");
            }
        });
        signed(signed, school, year);
        agreements.current(id, year).ifPresent(current -> shares.setValue(current.sharesReports()));
        part.add(signed, shares, confirmation, new Actions(sign));
        return part;
    }

    private void signed(Div shown, SchoolDetail school, MembershipYear year) {
        shown.removeAll();
        var current = agreements.current(school.school().id(), year);
        if (current.isPresent()) {
            shown.add(
                    new Paragraph("Signed by %s on %s. It can be signed anew; what was signed before stays as a record."
                            .formatted(
                                    current.get().signedBy(),
                                    DateWords.day(current.get().signedAt()))),
                    paragraphs(current.get().wording()));
        } else {
            shown.add(
                    new Paragraph("Not signed yet. This is what the school agrees to:"),
                    paragraphs(agreements.wording(year, false)));
        }
    }

    private static Div paragraphs(String wording) {
        var text = new Div();
        wording.lines().map(Paragraph::new).forEach(text::add);
        return text;
    }

    private static UnorderedList list(Stream<String> lines) {
        var list = new UnorderedList();
        List.copyOf(lines.toList()).forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
