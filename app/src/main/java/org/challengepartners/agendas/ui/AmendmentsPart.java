package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.AgendaText;
import org.challengepartners.agendas.AmendmentId;
import org.challengepartners.agendas.AmendmentState;
import org.challengepartners.agendas.ConsultationDetail;
import org.challengepartners.agendas.ConsultedVersion;
import org.challengepartners.agendas.ShownAmendment;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.StatusTag;

/** What schools propose, each with its comparison and with what the lead answered and why. */
class AmendmentsPart extends Composite<Part> {

    private final ConsultationDetail consultation;
    private final SerializableConsumer<AmendmentId> takeBack;

    AmendmentsPart(ConsultationDetail consultation, SerializableConsumer<AmendmentId> takeBack) {
        this.consultation = consultation;
        this.takeBack = takeBack;
        consultation.amendments().forEach(amendment -> getContent().add(card(amendment)));
    }

    @Override
    protected Part initContent() {
        var part = new Part("What schools propose");
        part.addClassName("changes");
        return part;
    }

    private Div card(ShownAmendment amendment) {
        var card = new Div(proposal(amendment, consultation.text()), tag(amendment));
        card.addClassName("amendment");
        amendment.answer().ifPresent(given -> answer(card, amendment, given));
        var actions = new Actions();
        if (amendment.waits() && consultation.mayHear() && consultation.running()) {
            actions.add(named(
                    new Anchor(AgendaLinks.amendment(consultation.line().id(), amendment.id()), "Answer it"),
                    amendment));
        }
        if (amendment.waits() && amendment.mine() && consultation.running()) {
            actions.add(new Button("Take it back", pressed -> takeBack.accept(amendment.id())));
        }
        if (actions.getComponentCount() > 0) {
            card.add(actions);
        }
        return card;
    }

    /** The comparison, who proposed it and why. */
    static Div proposal(ShownAmendment amendment, AgendaText text) {
        var by = new Paragraph("%s, %s, %s, on version %s"
                .formatted(
                        amendment.by(),
                        amendment.schoolName(),
                        DateWords.dayAndTime(amendment.at()),
                        ConsultedVersion.number(amendment.draftNo())));
        by.addClassName("quiet");
        return new Div(
                new ChangeSection(heading(amendment), amendment.before(), text, amendment.proposed(), text),
                AgendaDocument.prose("Why: “%s”".formatted(amendment.because())),
                by);
    }

    private void answer(Div card, ShownAmendment amendment, ShownAmendment.Given given) {
        if (!given.reason().isEmpty()) {
            card.add(AgendaDocument.prose("The answer: “%s”".formatted(given.reason())));
        }
        if (amendment.state() == AmendmentState.MERGED) {
            card.add(new ChangeSection(
                    "The words that went in",
                    amendment.proposed().or(amendment::before),
                    consultation.text(),
                    given.result(),
                    consultation.text()));
        }
        var by = new Paragraph("%s, %s%s"
                .formatted(
                        given.by(),
                        DateWords.dayAndTime(given.at()),
                        given.version()
                                .map(version -> ", in version " + ConsultedVersion.number(version))
                                .orElse("")));
        by.addClassName("quiet");
        card.add(by);
    }

    private static String heading(ShownAmendment amendment) {
        return "%s proposes to %s: %s"
                .formatted(
                        amendment.schoolName(),
                        amendment.kind().words().toLowerCase(Locale.UK),
                        amendment.itemKind().words().toLowerCase(Locale.UK));
    }

    private static StatusTag tag(ShownAmendment amendment) {
        var word = amendment.state().words();
        return switch (amendment.state()) {
            case ACCEPTED, MERGED -> StatusTag.done(word);
            case PROPOSED, DECLINED, WITHDRAWN -> StatusTag.neutral(word);
        };
    }

    private static Anchor named(Anchor link, ShownAmendment amendment) {
        var subject = new Span(" of " + amendment.schoolName());
        subject.addClassName("visually-hidden");
        link.add(subject);
        return link;
    }
}
