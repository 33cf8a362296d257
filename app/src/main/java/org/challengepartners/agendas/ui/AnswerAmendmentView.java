package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.agendas.AgendaId;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.AmendmentId;
import org.challengepartners.agendas.ConsultationDetail;
import org.challengepartners.agendas.Consulting;
import org.challengepartners.agendas.HearResult;
import org.challengepartners.agendas.Hearing;
import org.challengepartners.agendas.ShownAmendment;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Crumb;
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
    private @Nullable AmendmentAnswerForm answer;
    private @Nullable AgendaId agenda;

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
        agenda = id;
        answer = new AmendmentAnswerForm(consultation, amendment, drafts);
        var give = new Button("Give this answer", pressed -> give(amendment.id()));
        give.addThemeVariants(ButtonVariant.PRIMARY);
        body.removeAll();
        body.add(
                AmendmentsPart.proposal(amendment, consultation.text()),
                answer,
                new Actions(give, new Anchor(AgendaLinks.consultation(id), "Go back without answering")));
    }

    private void give(AmendmentId amendment) {
        var form = answer;
        var id = agenda;
        errors.clear();
        if (form == null || id == null || form.missing(errors)) {
            return;
        }
        switch (hearing.answer(amendment, form.how(), form.reason(), form.merged())) {
            case HearResult.Answered _ -> {
                form.sent();
                UI.getCurrent().navigate(AgendaLinks.consultation(id));
            }
            case HearResult.Wrong wrong -> wrong.problems().forEach(problem -> form.show(errors, problem));
            case HearResult.ChangedSince _ -> form.changedSince(errors);
            case HearResult.StillUsed used ->
                errors.show("Remove or move what belongs to this priority first: targets %d, activities %d"
                        .formatted(used.targets(), used.activities()));
            case HearResult.StillPaid paid ->
                errors.show("Remove or change the budget lines that are for this first: %d".formatted(paid.lines()));
            case HearResult.AnsweredAlready _ -> errors.show("It has been answered or taken back meanwhile");
            case HearResult.Closed _ -> errors.show("The consultation is closed");
        }
    }
}
