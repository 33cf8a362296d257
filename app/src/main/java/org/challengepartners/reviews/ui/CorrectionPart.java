package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import org.challengepartners.reviews.IssuingReports;
import org.challengepartners.reviews.OpenCorrection;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.SummaryList;

/** What a head asks to be corrected, and where the office does it. */
class CorrectionPart extends Part {

    CorrectionPart(OpenCorrection asked, IssuingReports issuing, OfficeReportView page) {
        super(
                "Correction that the headteacher asks for",
                new SummaryList()
                        .row("Asked by", "%s, on %s".formatted(asked.by(), DateWords.dayAndTime(asked.at())))
                        .row("The report says", asked.was())
                        .row("It should say", asked.wording())
                        .row("Why", asked.why()));
        var erratum = new LongText("Erratum: what was wrong").limit(2000);
        erratum.setHelperText("Everybody who reads the report reads it");
        add(
                erratum,
                new Actions(new Button(
                        "Make version F%d".formatted(asked.number()),
                        pressed -> page.told(
                                issuing.correct(page.id(), asked.number(), erratum.getValue()),
                                "Version F%d is made. The earlier one is kept, and whoever can read the report is told."
                                        .formatted(asked.number())))));
    }
}
