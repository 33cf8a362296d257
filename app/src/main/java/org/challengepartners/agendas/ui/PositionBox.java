package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.challengepartners.agendas.AgendaDetail;
import org.challengepartners.agendas.Answer;
import org.challengepartners.agendas.Field;
import org.challengepartners.agendas.OwnAnswer;
import org.challengepartners.agendas.PositionForm;
import org.challengepartners.agendas.Problem;
import org.challengepartners.agendas.SchoolAnswer;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Part;
import org.challengepartners.tenancy.CommandId;

/**
 * The box in which a head answers for her school: four choices with their effects, and the texts that a reservation or an
 * objection needs. What is being typed stays while others answer.
 */
class PositionBox extends Composite<Part> {

    /** What is done with a filled box. */
    interface Send extends Serializable {
        void answer(CommandId command, AgendaDetail agenda, SchoolId school, PositionForm form);
    }

    private final ErrorSummary errors;
    private final Send send;
    private final Paragraph newer = new Paragraph();
    private final Div soFar = new Div();
    private final RadioButtonGroup<SchoolId> schools = new RadioButtonGroup<>("Which school do you answer for?");
    private final RadioButtonGroup<Answer> answers = new RadioButtonGroup<>("", Answer.values());
    private final ReasonBox reasons;
    private AgendaDetail agenda;
    private List<SchoolId> mine = List.of();
    private String hash = "";
    private CommandId command = CommandId.next();

    PositionBox(AgendaDetail agenda, ErrorSummary errors, Drafts drafts, Send send) {
        this.agenda = agenda;
        this.errors = errors;
        this.send = send;
        schools.setManualValidation(true);
        answers.setManualValidation(true);
        newer.addClassName("notice");
        newer.getElement().setAttribute("role", "status");
        answers.setItemLabelGenerator(Answer::words);
        answers.setRenderer(new ComponentRenderer<>(PositionBox::choice));
        reasons = new ReasonBox(agenda, drafts);
        answers.addValueChangeListener(chosen -> reasons.openFor(chosen.getValue()));
        var give = new Button("Give this answer", pressed -> give());
        give.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(newer, soFar, schools, answers, reasons, new Actions(give));
        show(agenda);
    }

    @Override
    protected Part initContent() {
        var part = new Part("Your school's answer");
        part.addClassName("position-box");
        return part;
    }

    /** Shows how the own schools stand now. Another version takes the choice back and says why, but never a typed text. */
    void show(AgendaDetail now) {
        agenda = now;
        soFar.removeAll();
        now.mine().forEach(own -> soFar.add(AgendaDocument.prose(standing(own))));
        var own = now.mine().stream().map(OwnAnswer::answer).toList();
        var ids = own.stream().map(SchoolAnswer::school).toList();
        var version = now.version().orElseThrow();
        if (ids.equals(mine) && version.textHash().equals(hash)) {
            return;
        }
        newer.setVisible(!hash.isEmpty() && !version.textHash().equals(hash));
        newer.setText(
                "Version %s was put to the schools while this page was open. Read what has changed, then answer it."
                        .formatted(version.number()));
        mine = ids;
        hash = version.textHash();
        answers.setLabel("What does your school answer to version %s?".formatted(version.number()));
        schools.setItems(ids);
        schools.setVisible(ids.size() > 1);
        schools.setItemLabelGenerator(names(own)::get);
        begin();
    }

    /** The answer has reached its place. */
    void sent() {
        reasons.sent();
        begin();
    }

    /** Says what is wrong with what was chosen or typed. */
    void show(Problem problem) {
        if (problem.field() == Field.ANSWER) {
            errors.show(answers, problem.message());
        } else {
            reasons.show(errors, problem);
        }
    }

    private void begin() {
        command = CommandId.next();
        schools.clear();
        answers.clear();
    }

    private void give() {
        errors.clear();
        var school = mine.size() == 1 ? mine.getFirst() : schools.getValue();
        if (school == null) {
            errors.show(schools, "Choose the school that you answer for");
            return;
        }
        send.answer(command, agenda, school, reasons.typed(answers.getValue()));
    }

    /** A choice with its effect. */
    private static Div choice(Answer answer) {
        var effect = new Span(answer.effect());
        effect.addClassName("quiet");
        return new Div(new Span(answer.words()), effect);
    }

    private static Map<SchoolId, String> names(List<SchoolAnswer> own) {
        return own.stream().collect(Collectors.toMap(SchoolAnswer::school, SchoolAnswer::name));
    }

    private static String standing(OwnAnswer own) {
        var answer = own.answer();
        return answer.latest()
                .map(given -> "%s: %s%s"
                        .formatted(
                                answer.name(),
                                AnswersPart.onVersion(given),
                                answer.needsRenewing()
                                        ? ", needs renewing. Until you answer again it counts as no answer."
                                        : ". You can change this until the agenda is adopted."))
                .orElseGet(() -> "%s has not answered yet.".formatted(answer.name()));
    }
}
