package org.challengepartners.elections.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.challengepartners.documents.DocumentForm;
import org.challengepartners.elections.ElectionLinks;
import org.challengepartners.elections.ElectionResult;
import org.challengepartners.elections.RecordingElections;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.SummaryList;
import org.challengepartners.shell.TakeAway;

/** The record by which anybody can check an election and count it again. */
class RecordPart extends Composite<Div> {

    RecordPart(ElectionResult result, RecordingElections recording) {
        var id = result.paper().id();
        var certificate = new TakeAway("result");
        for (var form : DocumentForm.values()) {
            certificate.as(form.words(), () -> recording.certificate(id).map(document -> document.file(form)));
        }
        certificate.as("CSV", () -> recording.table(id)).as("count record", () -> recording.count(id));
        var part = new Part("Record", certificate);
        result.checkpoint().ifPresent(checkpoint -> {
            var verifier = new Anchor(ElectionLinks.VERIFIER, "Check your receipt and count again");
            verifier.setRouterIgnore(true);
            var save = new Anchor(ElectionLinks.VERIFIER + "?save", "Save the page that checks");
            save.setRouterIgnore(true);
            part.add(
                    new TakeAway("published record").as("JSON", () -> recording.data(id)),
                    new Paragraph(verifier, new Span(", with your receipt and the published record. "), save),
                    new SummaryList()
                            .row(
                                    "Ballots in the list",
                                    "%,d"
                                            .formatted(checkpoint
                                                    .ballots()
                                                    .commitments()
                                                    .size()))
                            .row("Root of the list (SHA-256)", checkpoint.root())
                            .row("Count record (SHA-256)", checkpoint.countHash())
                            .row("Signature (Ed25519)", checkpoint.signature()));
        });
        getContent().addClassName("page");
        getContent().add(part);
    }
}
