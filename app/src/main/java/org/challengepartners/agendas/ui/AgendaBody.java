package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.challengepartners.agendas.AgendaDetail;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.AgendaState;
import org.challengepartners.agendas.OwnAnswer;
import org.challengepartners.agendas.SchoolAnswer;
import org.challengepartners.agendas.VersionSummary;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.InsetText;
import org.challengepartners.shell.VersionLine;

/** Everything that is read on an agenda's page, above the box in which it is answered. */
class AgendaBody extends Composite<Div> {

    /** Where on the page the own school answers. */
    static final String ANSWER_BELOW = "your-answer";

    AgendaBody(AgendaDetail agenda) {
        var page = getContent();
        page.addClassName("page");
        agenda.version().ifPresent(version -> page.add(line(version)));
        if (agenda.mayDraft() && agenda.line().state().isOpen()) {
            page.add(new WritersPart(agenda));
        }
        consulted(agenda);
        awaited(agenda);
        agenda.adoption().ifPresent(adoption -> {
            page.add(new AdoptionPart(adoption));
            var targets = new Paragraph(new Anchor(AgendaLinks.targets(agenda.id()), "How the targets stand"));
            targets.addClassName("not-printed");
            var year =
                    new Paragraph(new Anchor(AgendaLinks.year(agenda.id()), "The year: how it goes, and how it ends"));
            year.addClassName("not-printed");
            page.add(targets, year);
        });
        page.add(new AgendaDocument(agenda.text(), agenda.origins()), new YearPart(agenda));
        agenda.mine().forEach(this::changes);
        if (agenda.version().isPresent()) {
            page.add(new AnswersPart(agenda));
            var more = new Paragraph(new Anchor(
                    AgendaLinks.agreement(agenda.id()),
                    agenda.adoption().isPresent()
                            ? "Who agreed what, when and by which rule"
                            : "By which rule it is adopted, objections and corrections"));
            more.addClassName("not-printed");
            page.add(more);
        }
    }

    private void consulted(AgendaDetail agenda) {
        if (agenda.line().state() == AgendaState.CONSULTATION) {
            var way =
                    new Anchor(AgendaLinks.consultation(agenda.id()), "Read what the schools say, and speak for yours");
            var note = new InsetText(new Paragraph("The schools are consulted on this draft."), new Paragraph(way));
            note.addClassName("not-printed");
            getContent().add(note);
        }
    }

    /** Tells a head at once that she is asked, since the box stands at the document's end. */
    private void awaited(AgendaDetail agenda) {
        var silent = agenda.mine().stream()
                .map(OwnAnswer::answer)
                .filter(answer -> !answer.counts())
                .map(SchoolAnswer::name)
                .collect(Collectors.joining(" and "));
        if (agenda.line().state().isAnswered() && !silent.isEmpty()) {
            var way = new Anchor(AgendaLinks.agenda(agenda.id()) + "#" + ANSWER_BELOW, "Go to the answer");
            var note =
                    new InsetText(new Paragraph("The answer of %s is awaited.".formatted(silent)), new Paragraph(way));
            note.addClassNames("inset-mine", "not-printed");
            getContent().add(note);
        }
    }

    private void changes(OwnAnswer own) {
        own.changes()
                .ifPresent(changes -> getContent()
                        .add(new ChangesPart(
                                "What has changed since %s answered"
                                        .formatted(own.answer().name()),
                                changes)));
    }

    private static VersionLine line(VersionSummary version) {
        return new VersionLine(
                "Version " + version.number(),
                "put to the schools by %s on %s".formatted(version.putBy(), DateWords.day(version.putAt())));
    }
}
