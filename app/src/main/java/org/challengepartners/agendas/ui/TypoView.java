package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.agendas.AgendaId;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.AgreementDetail;
import org.challengepartners.agendas.Concluding;
import org.challengepartners.agendas.CorrectingTypos;
import org.challengepartners.agendas.ItemId;
import org.challengepartners.agendas.ItemText;
import org.challengepartners.agendas.TypoResult;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;

/** Where a hub's lead reports a slip of the pen in the version before the schools, for two heads to confirm. */
@Route(AgendaLinks.ALL + "/:agenda/agreement/typo/:item")
@RolesAllowed("hub-lead")
class TypoView extends Composite<Page> implements BeforeEnterObserver {

    private final Concluding concluding;
    private final CorrectingTypos typos;
    private final Drafts drafts;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("Report a slip of the pen");
    private final Div body = new Div();
    private @Nullable ItemFields fields;
    private CommandId command = CommandId.next();

    TypoView(Concluding concluding, CorrectingTypos typos, Drafts drafts) {
        this.concluding = concluding;
        this.typos = typos;
        this.drafts = drafts;
        body.addClassName("page");
        getContent().add(errors, heading, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        command = CommandId.next();
        var parameters = entering.getRouteParameters();
        var agreement = parameters
                .get("agenda")
                .flatMap(AgendaId::parse)
                .flatMap(concluding::find)
                .filter(found -> found.leads() && found.running())
                .orElseThrow(NotFoundException::new);
        var item = parameters.get("item").flatMap(ItemId::parse).orElseThrow(NotFoundException::new);
        show(agreement, item, agreement.text().find(item).orElseThrow(NotFoundException::new));
    }

    private void show(AgreementDetail agreement, ItemId item, ItemText before) {
        var id = agreement.id();
        heading.setWay(new Crumb("Agendas", AgendaLinks.ALL), new Crumb("Who agrees it", AgendaLinks.agreement(id)));
        var its = ItemFields.of(before.kind(), agreement.text(), drafts);
        its.open(new ItemFields.Opened(agreement.space(), "slip in item " + item, before, 0));
        fields = its;
        var report = new Button("Ask two heads to confirm it", pressed -> report(id, item));
        report.addThemeVariants(ButtonVariant.PRIMARY);
        body.removeAll();
        body.add(
                new Paragraph(
                        "Correct the spelling. Figures, days and ways of working stay: changing them is a change of substance."));
        body.add(its.all());
        body.add(new Actions(report, new Anchor(AgendaLinks.agreement(id), "Go back without reporting it")));
    }

    private void report(AgendaId id, ItemId item) {
        var its = fields;
        errors.clear();
        if (its == null) {
            return;
        }
        switch (typos.report(command, id, item, its.typed())) {
            case TypoResult.Done _ -> {
                its.sent();
                UI.getCurrent().navigate(AgendaLinks.agreement(id));
            }
            case TypoResult.Substance substance ->
                errors.show(substance.why() + ". Change the words and put a new version to the schools");
            case TypoResult.Wrong wrong -> wrong.problems().forEach(problem -> its.show(errors, problem));
            case TypoResult.Gone _ -> errors.show("No version is before the schools any more");
        }
    }
}
