package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.challengepartners.agendas.AgendaDetail;
import org.challengepartners.agendas.Answer;
import org.challengepartners.agendas.GivenPosition;
import org.challengepartners.agendas.SchoolAnswer;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.StatusTag;
import org.challengepartners.shell.SummaryList;

/** How each school of the hub stands: the latest answer once, with the name of whoever gave it, earlier ones below it. */
class AnswersPart extends Composite<Part> {

    AnswersPart(AgendaDetail agenda) {
        var schools = new SummaryList();
        agenda.schools().forEach(school -> schools.row(school.name(), answer(school)));
        getContent().add(new Paragraph(counted(agenda)), schools);
    }

    @Override
    protected Part initContent() {
        var part = new Part("How the schools answer");
        part.addClassName("answers");
        return part;
    }

    /** {@code 5 of 8 schools have answered}, and what that means. */
    private static String counted(AgendaDetail agenda) {
        var tally = agenda.tally();
        if (agenda.adoption().isPresent()) {
            return tally.answered() == tally.asked()
                    ? "All %d schools have answered.".formatted(tally.asked())
                    : "%d of %d schools answered in time.".formatted(tally.answered(), tally.asked());
        }
        var objecting = tally.objecting() == 0
                ? ""
                : tally.objecting() == 1 ? " 1 school objects." : " %d schools object.".formatted(tally.objecting());
        return "%d of %d schools have answered.%s It is adopted at once when all have answered and none objects. A school"
                        .formatted(tally.answered(), tally.asked(), objecting)
                + " that does not answer is counted, and never as a yes.";
    }

    private static Div answer(SchoolAnswer school) {
        var answer = new Div();
        answer.addClassName("answer");
        school.latest()
                .ifPresentOrElse(
                        given -> {
                            answer.add(tag(school, given));
                            answer.add(words(given));
                        },
                        () -> answer.add(StatusTag.neutral("Has not answered")));
        if (!school.earlier().isEmpty()) {
            var earlier = new Details(
                    "Earlier answers (%d)".formatted(school.earlier().size()));
            school.earlier().forEach(given -> earlier.add(earlier(given)));
            answer.add(earlier);
        }
        return answer;
    }

    private static StatusTag tag(SchoolAnswer school, GivenPosition given) {
        var answer = given.stand().answer();
        if (school.needsRenewing()) {
            return StatusTag.neutral("%s, needs renewing".formatted(onVersion(given)));
        }
        return answer == Answer.OBJECT ? StatusTag.neutral("Objects") : StatusTag.done(said(answer));
    }

    private static Div earlier(GivenPosition given) {
        var block = words(given);
        block.addComponentAsFirst(new Span(onVersion(given)));
        return block;
    }

    private static Div words(GivenPosition given) {
        var words = new Div();
        if (!given.stand().reason().isEmpty()) {
            words.add(AgendaDocument.prose("“%s”".formatted(given.stand().reason())));
        }
        if (!given.stand().wouldChange().isEmpty()) {
            words.add(AgendaDocument.prose(
                    "What would change it: “%s”".formatted(given.stand().wouldChange())));
        }
        var by = new Paragraph("%s, %s".formatted(given.givenBy(), DateWords.dayAndTime(given.at())));
        by.addClassName("quiet");
        words.add(by);
        return words;
    }

    static String onVersion(GivenPosition given) {
        var to = switch (given.stand().answer()) {
            case AGREE -> "";
            case OBJECT -> "to ";
            case AGREE_WITH_RESERVATION, STAND_ASIDE -> "on ";
        };
        return "%s %sversion %s".formatted(said(given.stand().answer()), to, given.version());
    }

    private static String said(Answer answer) {
        return switch (answer) {
            case AGREE -> "Agreed";
            case AGREE_WITH_RESERVATION -> "Agreed with a reservation";
            case STAND_ASIDE -> "Stood aside";
            case OBJECT -> "Objected";
        };
    }
}
