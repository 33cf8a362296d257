package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import org.challengepartners.decisions.AgendaItem;
import org.challengepartners.decisions.Closing;
import org.challengepartners.decisions.GeneralMeetingDetail;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.InsetText;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.StatusTag;
import org.challengepartners.shell.SummaryList;

/** The notice of a general meeting, and each resolution of its agenda with what became of it. */
class NoticePart extends Composite<Div> {

    NoticePart(GeneralMeetingDetail meeting) {
        var paper = meeting.paper();
        getContent().addClassName("page");
        getContent()
                .add(
                        new Paragraph(StatusTag.neutral(meeting.state().words())),
                        new SummaryList()
                                .row("Begins", new Closing(meeting.begins()).words())
                                .row("Place", paper.place())
                                .row("Chair", paper.chair())
                                .row("Proxy forms", "are received until " + new Closing(meeting.proxiesUntil()).words())
                                .row("Notice sent", DateWords.dayAndTime(paper.sentAt()) + " (UK time)")
                                .row("Counts as received", DateWords.dayAndTime(paper.deemedAt()) + " (UK time)"),
                        new Part("What the meeting is about", paragraphs(paper.business())),
                        new InsetText(
                                new Paragraph(
                                        "What the meeting decides is a resolution of the company, and binds the company"
                                                + " and its members."),
                                new Paragraph(
                                        "A member may appoint another person as its proxy, to attend, speak and vote at"
                                                + " the meeting for it (Companies Act 2006, sections 324 and 325).")));
        if (!paper.shortNotice().isEmpty()) {
            getContent()
                    .add(new InsetText(
                            new Paragraph("The members agreed to shorter notice than is due. Their consents: "
                                    + paper.shortNotice())));
        }
        meeting.agenda().forEach(item -> getContent().add(resolution(item)));
    }

    private static Part resolution(AgendaItem item) {
        var part = new Part("Resolution %d: %s".formatted(item.number(), item.title()));
        part.add(new Paragraph(
                "Put as %s; it can pass only as that.".formatted(item.kind().inSentence())));
        item.specialNoticeOn()
                .ifPresent(day -> part.add(
                        new Paragraph("Special notice was given to the company on %s.".formatted(DateWords.day(day)))));
        item.outcome()
                .ifPresentOrElse(
                        outcome -> {
                            var sentence = new Paragraph(outcome.sentence());
                            sentence.addClassName("lead");
                            var figures = new SummaryList();
                            outcome.figures().forEach(figure -> figures.row(figure.name(), figure.value()));
                            part.add(sentence, figures);
                        },
                        () -> part.add(new Paragraph(StatusTag.neutral(stage(item)))));
        part.add(paragraphs(item.text()));
        return part;
    }

    private static String stage(AgendaItem item) {
        return switch (item.stage()) {
            case WAITING, BY_HANDS, POLLED -> "Not voted on";
            case DEMANDED -> "A poll was demanded";
            case POLLING -> "The poll is open";
        };
    }

    private static Div paragraphs(String text) {
        return new Div(Arrays.stream(text.split("\n", -1))
                .filter(line -> !line.isBlank())
                .map(Paragraph::new)
                .toArray(Paragraph[]::new));
    }
}
