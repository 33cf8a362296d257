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
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.challengepartners.agendas.AgendaId;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.AmendmentForm;
import org.challengepartners.agendas.AmendmentKind;
import org.challengepartners.agendas.ConsultationDetail;
import org.challengepartners.agendas.Consulting;
import org.challengepartners.agendas.Field;
import org.challengepartners.agendas.ItemId;
import org.challengepartners.agendas.ItemKind;
import org.challengepartners.agendas.ItemText;
import org.challengepartners.agendas.Limits;
import org.challengepartners.agendas.SayResult;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.AutosavedText;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DraftKey;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;

/** Where a school proposes to add something to an agenda, to change its words or to take it off, and says why. */
@Route(AgendaLinks.ALL + "/:agenda/consultation/propose/:item")
@RouteAlias(AgendaLinks.ALL + "/:agenda/consultation/propose/new/:kind")
@RolesAllowed("headteacher")
class ProposeView extends Composite<Page> implements BeforeEnterObserver {

    private final Consulting consulting;
    private final Drafts drafts;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("");
    private final Div body = new Div();
    private CommandId command = CommandId.next();
    private @Nullable Proposal proposal;

    /** What is being proposed, on which words, in which fields. */
    private record Proposal(
            ConsultationDetail consultation,
            @Nullable ItemId item,
            SpeaksFor school,
            RadioButtonGroup<AmendmentKind> kind,
            ItemFields fields,
            AutosavedText because) {}

    ProposeView(Consulting consulting, Drafts drafts) {
        this.consulting = consulting;
        this.drafts = drafts;
        body.addClassName("page");
        getContent().add(errors, heading, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        command = CommandId.next();
        var parameters = entering.getRouteParameters();
        var consultation = parameters
                .get("agenda")
                .flatMap(AgendaId::parse)
                .flatMap(consulting::find)
                .filter(found -> !found.mine().isEmpty())
                .orElseThrow(NotFoundException::new);
        var item = parameters.get("item").flatMap(ItemId::parse);
        var before = item.flatMap(consultation.text()::find);
        var kind = before.map(ItemText::kind)
                .or(() -> parameters.get("kind").flatMap(Sections::kind))
                .orElseThrow(NotFoundException::new);
        show(consultation, before.isPresent() ? item.orElse(null) : null, kind, before.orElse(null));
    }

    private void show(
            ConsultationDetail consultation, @Nullable ItemId item, ItemKind kind, @Nullable ItemText before) {
        var id = consultation.line().id();
        heading.setText(before == null ? Sections.add(kind).replace("Add a", "Propose a") : "Propose a change");
        heading.setWay(
                new Crumb("Agendas", AgendaLinks.ALL), new Crumb("What the schools say", AgendaLinks.consultation(id)));
        var subject = "amendment of %s %s".formatted(id, item == null ? "new " + kind : item);
        var fields = ItemFields.of(kind, consultation.text(), drafts);
        fields.open(new ItemFields.Opened(consultation.space(), subject, before, 0));
        var because = new AutosavedText("Why does your school propose this?", drafts);
        because.field().limit(Limits.PARAGRAPH);
        because.open(new DraftKey(consultation.space(), subject, "because"), "", 0);
        var kinds = new RadioButtonGroup<AmendmentKind>("What do you propose?");
        kinds.setItems(List.of(AmendmentKind.CHANGE, AmendmentKind.REMOVE));
        kinds.setItemLabelGenerator(one -> one == AmendmentKind.CHANGE ? "Other words" : "Take it off the agenda");
        kinds.setValue(AmendmentKind.CHANGE);
        kinds.setVisible(item != null && kind != ItemKind.INTENT);
        var words = new Div(fields.all());
        words.addClassName("page");
        kinds.addValueChangeListener(chosen -> words.setVisible(chosen.getValue() == AmendmentKind.CHANGE));
        var school = new SpeaksFor(consultation.mine());
        proposal = new Proposal(consultation, item, school, kinds, fields, because);
        var propose = new Button("Propose it", pressed -> propose());
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        body.removeAll();
        body.add(
                school,
                kinds,
                words,
                because,
                new Actions(propose, new Anchor(AgendaLinks.consultation(id), "Go back without proposing")));
    }

    private void propose() {
        var now = proposal;
        errors.clear();
        if (now == null || now.school().missing(errors)) {
            return;
        }
        var kind = now.item() == null ? AmendmentKind.ADD : now.kind().getValue();
        var form = new AmendmentForm(
                kind,
                now.item(),
                kind == AmendmentKind.REMOVE ? null : now.fields().typed(),
                now.because().getValue());
        var consultation = now.consultation();
        var id = consultation.line().id();
        switch (consulting.propose(
                command, id, consultation.latest().draftNo(), now.school().school(), form)) {
            case SayResult.Said _ -> {
                now.fields().sent();
                now.because().sent();
                UI.getCurrent().navigate(AgendaLinks.consultation(id));
            }
            case SayResult.Wrong wrong ->
                wrong.problems().forEach(problem -> {
                    if (problem.field() == Field.BECAUSE) {
                        errors.show(now.because().field(), problem.message());
                    } else {
                        now.fields().show(errors, problem);
                    }
                });
            case SayResult.NotThere _ -> errors.show("This is not there any more. Read the page again");
            case SayResult.Closed _ -> errors.show("The consultation is over. What you wrote is kept as a draft");
        }
    }
}
