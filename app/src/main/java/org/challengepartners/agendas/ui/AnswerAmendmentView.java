package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.challengepartners.agendas.AgendaId;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.AmendmentId;
import org.challengepartners.agendas.AmendmentKind;
import org.challengepartners.agendas.AmendmentState;
import org.challengepartners.agendas.ConsultationDetail;
import org.challengepartners.agendas.Consulting;
import org.challengepartners.agendas.Field;
import org.challengepartners.agendas.HearResult;
import org.challengepartners.agendas.Hearing;
import org.challengepartners.agendas.Limits;
import org.challengepartners.agendas.Problem;
import org.challengepartners.agendas.ShownAmendment;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.AutosavedText;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DraftKey;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.jspecify.annotations.Nullable;

/** Where a hub's lead answers an amendment, once and with a reason: as proposed, in other words, or not. */
@Route(AgendaLinks.ALL + "/:agenda/consultation/amendments/:amendment")
@RolesAllowed("hub-lead")
class AnswerAmendmentView extends Composite<Page> implements BeforeEnterObserver {

    private final Consulting consulting;
    private final Hearing hearing;
    private final Drafts drafts;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("Answer an amendment");
    private final Div body = new Div();
    private @Nullable Form form;

    private record Form(
            AgendaId agenda,
            ShownAmendment amendment,
            RadioButtonGroup<AmendmentState> how,
            ItemFields merged,
            AutosavedText reason) {}

    AnswerAmendmentView(Consulting consulting, Hearing hearing, Drafts drafts) {
        this.consulting = consulting;
        this.hearing = hearing;
        this.drafts = drafts;
        body.addClassName("page");
        getContent().add(errors, heading, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        var parameters = entering.getRouteParameters();
        var consultation = parameters
                .get("agenda")
                .flatMap(AgendaId::parse)
                .flatMap(consulting::find)
                .filter(ConsultationDetail::mayHear)
                .orElseThrow(NotFoundException::new);
        show(
                consultation,
                parameters
                        .get("amendment")
                        .flatMap(AmendmentId::parse)
                        .flatMap(consultation::find)
                        .filter(ShownAmendment::waits)
                        .orElseThrow(NotFoundException::new));
    }

    private void show(ConsultationDetail consultation, ShownAmendment amendment) {
        var id = consultation.line().id();
        heading.setWay(
                new Crumb("Agendas", AgendaLinks.ALL), new Crumb("What the schools say", AgendaLinks.consultation(id)));
        var subject = "answer to amendment " + amendment.id();
        var choices = new ArrayList<>(List.of(AmendmentState.ACCEPTED, AmendmentState.DECLINED));
        if (amendment.kind() != AmendmentKind.REMOVE) {
            choices.add(1, AmendmentState.MERGED);
        }
        var how = new RadioButtonGroup<AmendmentState>("How do you answer?");
        how.setManualValidation(true);
        how.setItems(choices);
        how.setItemLabelGenerator(AnswerAmendmentView::words);
        var merged = ItemFields.of(amendment.itemKind(), consultation.text(), drafts);
        merged.open(new ItemFields.Opened(
                consultation.space(),
                subject,
                amendment.proposed().or(amendment::before).orElseThrow(),
                0));
        var fields = new Div(merged.all());
        fields.addClassName("page");
        fields.setVisible(false);
        how.addValueChangeListener(chosen -> fields.setVisible(chosen.getValue() == AmendmentState.MERGED));
        var reason = new AutosavedText("The reason for your answer", drafts);
        reason.field()
                .hint("Everybody of the hub reads it, and %s is told.".formatted(amendment.by()))
                .limit(Limits.PARAGRAPH);
        reason.open(new DraftKey(consultation.space(), subject, "reason"), "", 0);
        form = new Form(id, amendment, how, merged, reason);
        var answer = new Button("Give this answer", pressed -> answer());
        answer.addThemeVariants(ButtonVariant.PRIMARY);
        body.removeAll();
        body.add(
                AmendmentsPart.proposal(amendment, consultation.text()),
                how,
                fields,
                reason,
                new Actions(answer, new Anchor(AgendaLinks.consultation(id), "Go back without answering")));
    }

    private void answer() {
        var now = form;
        errors.clear();
        if (now == null) {
            return;
        }
        var how = now.how().getValue();
        if (how == null) {
            errors.show(now.how(), "Choose how you answer");
            return;
        }
        var merged = how == AmendmentState.MERGED ? now.merged().typed() : null;
        switch (hearing.answer(now.amendment().id(), how, now.reason().getValue(), merged)) {
            case HearResult.Answered _ -> {
                now.merged().sent();
                now.reason().sent();
                UI.getCurrent().navigate(AgendaLinks.consultation(now.agenda()));
            }
            case HearResult.Wrong wrong -> wrong.problems().forEach(problem -> show(now, problem));
            case HearResult.ChangedSince _ ->
                errors.show(now.how(), "The words have changed since it was proposed. Merge it, or decline it");
            case HearResult.StillUsed used ->
                errors.show("Remove or move what belongs to this priority first: targets %d, activities %d"
                        .formatted(used.targets(), used.activities()));
            case HearResult.AnsweredAlready _ -> errors.show("It has been answered or taken back meanwhile");
            case HearResult.Closed _ -> errors.show("The consultation is closed");
        }
    }

    /** A merged priority has a reason of its own: then the answer's reason is told by its message. */
    private void show(Form now, Problem problem) {
        if (problem.field() == Field.REASON && problem.message().startsWith("Enter the reason")) {
            errors.show(now.reason().field(), problem.message());
        } else {
            now.merged().show(errors, problem);
        }
    }

    private static String words(AmendmentState how) {
        return switch (how) {
            case ACCEPTED -> "Accept it as it is proposed";
            case MERGED -> "Take it in with other words";
            default -> "Decline it";
        };
    }
}
