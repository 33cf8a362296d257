package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.challengepartners.decisions.AgreementLine;
import org.challengepartners.decisions.Omission;
import org.challengepartners.decisions.Recording;
import org.challengepartners.decisions.ResolutionDetail;
import org.challengepartners.decisions.ResolutionPaper;
import org.challengepartners.decisions.Resolving;
import org.challengepartners.documents.DocumentForm;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.RecordTable;
import org.challengepartners.shell.SummaryList;
import org.challengepartners.shell.TakeAway;
import org.springframework.data.domain.SliceImpl;

/** Who is eligible and who has agreed, who is left out and why, and the record by which all of it can be checked. */
class ResolutionRoll extends Composite<Div> {

    ResolutionRoll(ResolutionDetail resolution, Resolving resolving, Recording recording) {
        var id = resolution.paper().paper().id();
        var roll = new RecordTable<AgreementLine>(
                        "Eligible members", "Nobody is eligible.", page -> resolving.roll(id, page))
                .column("Member", line -> line.member().legalName())
                .column("Votes", line -> "%,d".formatted(line.rights()))
                .column(
                        "Answer",
                        line -> line.agreedAt()
                                .map(at -> "Agreed on " + DateWords.dayAndTime(at))
                                .orElse("Has not agreed"));
        roll.refresh();
        getContent().addClassName("page");
        getContent().add(new Part("Who is eligible", new Paragraph(eligible(resolution.paper())), roll));
        if (!resolution.leftOut().isEmpty()) {
            getContent().add(new Part("In the register and not eligible", leftOut(resolution)));
        }
        getContent().add(new Part("Record", record(resolution.paper()), takeAway(resolution, recording)));
    }

    private static RecordTable<Omission> leftOut(ResolutionDetail resolution) {
        var table = new RecordTable<Omission>(
                        "In the register and not eligible",
                        "Nobody.",
                        page -> new SliceImpl<>(
                                resolution.leftOut().stream()
                                        .skip(page.getOffset())
                                        .limit(page.getPageSize())
                                        .toList(),
                                page,
                                resolution.leftOut().size() > page.getOffset() + page.getPageSize()))
                .column("Member", omission -> omission.member().legalName())
                .column("Why", Omission::reason)
                .column("Rule", Omission::basis);
        table.refresh();
        return table;
    }

    private static String eligible(ResolutionPaper resolution) {
        return "The %,d members in the company's register when the first copy was sent. The roll has not changed since, whoever joins or leaves."
                .formatted(resolution.paper().rollSize());
    }

    private static SummaryList record(ResolutionPaper resolution) {
        return new SummaryList()
                .row("Circulated", DateWords.dayAndTime(resolution.paper().opensAt()) + " (UK time)")
                .row("Last day to agree", DateWords.day(resolution.lastDay()))
                .row("Rule", resolution.rule())
                .row(
                        "Rules",
                        "Version %d: %s"
                                .formatted(
                                        resolution.rules().version(),
                                        resolution.rules().articles()))
                .row("Text frozen as", resolution.paper().textHash())
                .row("Roll frozen as", resolution.paper().rollHash());
    }

    private static TakeAway takeAway(ResolutionDetail resolution, Recording recording) {
        var id = resolution.paper().paper().id();
        var files = new TakeAway("record");
        for (var form : DocumentForm.values()) {
            files.as(form.words(), () -> recording.certificate(id).map(document -> document.file(form)));
        }
        return files.as("CSV", () -> recording.table(id)).as("JSON", () -> recording.data(id));
    }
}
