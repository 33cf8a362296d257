package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.challengepartners.decisions.ResolutionDetail;
import org.challengepartners.decisions.arithmetic.WrittenCourse;
import org.challengepartners.shell.InsetText;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.StatusTag;
import org.challengepartners.shell.SummaryList;
import org.challengepartners.shell.WarningText;

/** What stands above the form to agree: how the resolution stands, its text, and what agreeing does. */
class ResolutionState extends Composite<Div> {

    ResolutionState(ResolutionDetail resolution) {
        var paper = resolution.paper();
        var lead = new Paragraph(resolution.result().sentence());
        lead.addClassName("lead");
        var figures = new SummaryList();
        resolution.result().figures().forEach(figure -> figures.row(figure.name(), figure.value()));
        getContent().addClassName("page");
        getContent().add(state(resolution));
        if (resolution.noticesNotYetHandedOver() > 0) {
            getContent().add(new WarningText(notices(resolution.noticesNotYetHandedOver())));
        }
        getContent()
                .add(
                        new Part("How it stands", lead, figures),
                        new ProposalText(paper.kind().words(), paper.paper().text()),
                        new Part(
                                "What this is",
                                new InsetText(
                                        new Paragraph(paper.paper().vehicle().effect() + ". "
                                                + paper.paper().vehicle().explanation()),
                                        new Paragraph(
                                                "It was put as %s and can pass only as that. Everybody who can read"
                                                                .formatted(paper.kind()
                                                                        .inSentence())
                                                        + " this page sees which members have agreed, by name."))));
    }

    private static Paragraph state(ResolutionDetail resolution) {
        var closing = resolution.paper().paper().closing().words();
        return switch (resolution.result().state()) {
            case WrittenCourse.Passed _ ->
                new Paragraph(
                        StatusTag.done("Passed"),
                        new Span(
                                resolution.open()
                                        ? " Members can still put their agreement on record until " + closing
                                        : ""));
            case WrittenCourse.Open _ ->
                new Paragraph(StatusTag.neutral("Before the members"), new Span(" lapses at " + closing));
            case WrittenCourse.Lapsed _ -> new Paragraph(StatusTag.neutral("Lapsed"), new Span(" at " + closing));
        };
    }

    private static String notices(long waiting) {
        return waiting == 1
                ? "1 notice to a member is not yet handed over to its mail server."
                : "%d notices to members are not yet handed over to their mail servers.".formatted(waiting);
    }
}
