package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.AgendaState;
import org.challengepartners.agendas.AgreementDetail;
import org.challengepartners.agendas.Limits;
import org.challengepartners.agendas.ShownObjection;
import org.challengepartners.agendas.StandingObjection;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.InsetText;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Part;

/** The objections to the version before the schools, and how each is settled. */
class ObjectionsPart extends Composite<Part> {

    ObjectionsPart(AgreementDetail agreement, AgreementSteps steps) {
        if (agreement.line().state() == AgendaState.RESOLVING) {
            getContent()
                    .add(new InsetText(
                            "An objection stood at the deadline. It waits for the hub's next meeting. By %s it is resolved by a change of the words, taken back, or recorded as an objection that stands."
                                    .formatted(agreement
                                            .resolveBy()
                                            .map(DateWords::day)
                                            .orElse("the end of the talks"))));
        }
        agreement.objections().forEach(objection -> getContent().add(objection(agreement, objection, steps)));
    }

    @Override
    protected Part initContent() {
        return new Part("Objections");
    }

    private static Div objection(AgreementDetail agreement, ShownObjection objection, AgreementSteps steps) {
        var stand = objection.position().stand();
        var block = new Div(
                new H3(objection.name()),
                AgendaDocument.prose("“%s”".formatted(stand.reason())),
                AgendaDocument.prose("What would change it: “%s”".formatted(stand.wouldChange())),
                quiet("%s, %s"
                        .formatted(
                                objection.position().givenBy(),
                                DateWords.dayAndTime(objection.position().at()))));
        block.addClassName("amendment");
        objection.standing().ifPresent(standing -> standing(block, standing));
        if (objection.mayAccept()) {
            block.add(new Actions(
                    new Button("Accept that our objection stands", pressed -> steps.accept(objection.school())),
                    new Anchor(
                            AgendaLinks.agenda(agreement.id()) + "#" + AgendaBody.ANSWER_BELOW,
                            "Answer the agenda anew instead")));
        }
        if (agreement.leads() && objection.standing().isEmpty()) {
            var tried = new LongText("What was tried to meet the objection of " + objection.name())
                    .hint("Its head reads this and is asked to accept that the objection stands")
                    .limit(Limits.PARAGRAPH);
            block.add(
                    tried,
                    new Actions(
                            new Button(
                                    "Record that it stands",
                                    pressed -> steps.record(objection.school(), tried.getValue())),
                            new Anchor(AgendaLinks.edit(agreement.id()), "Change the words instead")));
        }
        return block;
    }

    private static void standing(Div block, StandingObjection standing) {
        block.add(
                AgendaDocument.prose("What was tried: “%s”".formatted(standing.tried())),
                quiet("%s recorded on %s that it stands"
                        .formatted(standing.recordedBy(), DateWords.dayAndTime(standing.recordedAt()))),
                quiet(standing.acceptedBy()
                        .map("%s accepted that it stands"::formatted)
                        .orElse("Its head has not accepted that it stands")));
    }

    private static Paragraph quiet(String words) {
        var quiet = new Paragraph(words);
        quiet.addClassName("quiet");
        return quiet;
    }
}
