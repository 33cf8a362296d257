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
import org.challengepartners.agendas.DraftDetail;
import org.challengepartners.agendas.DraftItem;
import org.challengepartners.agendas.Drafting;
import org.challengepartners.agendas.ItemId;
import org.challengepartners.agendas.RemoveResult;
import org.challengepartners.agendas.Wording;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.InsetText;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;

/** Asks once more before something is taken off a draft. */
@Route(AgendaLinks.ALL + "/:agenda/edit/:item/remove")
@RolesAllowed("hub-lead")
class RemoveItemView extends Composite<Page> implements BeforeEnterObserver {

    private final Drafting drafting;
    private final Wording wording;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("");
    private final Div question = new Div();

    RemoveItemView(Drafting drafting, Wording wording) {
        this.drafting = drafting;
        this.wording = wording;
        question.addClassName("page");
        getContent().add(errors, heading, question);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var parameters = entering.getRouteParameters();
        var draft = parameters
                .get("agenda")
                .flatMap(AgendaId::parse)
                .flatMap(drafting::find)
                .orElseThrow(NotFoundException::new);
        errors.clear();
        ask(
                draft,
                parameters
                        .get("item")
                        .flatMap(ItemId::parse)
                        .flatMap(draft::find)
                        .orElseThrow(NotFoundException::new));
    }

    private void ask(DraftDetail draft, DraftItem item) {
        var id = draft.line().id();
        heading.setText("Remove this from the agenda");
        heading.setWay(new Crumb("Agendas", AgendaLinks.ALL), new Crumb("Write the agenda", AgendaLinks.edit(id)));
        var words = new InsetText();
        ItemWords.lines(item.text(), draft.text()).forEach(line -> words.add(AgendaDocument.prose(line)));
        var remove = new Button("Remove it", pressed -> remove(draft, item));
        remove.addThemeVariants(ButtonVariant.ERROR);
        question.removeAll();
        question.add(
                new Paragraph("Its words are gone from the draft. Versions that were put to the schools keep them."),
                words,
                new Actions(remove, new Anchor(AgendaLinks.edit(id), "Keep it")));
    }

    private void remove(DraftDetail draft, DraftItem item) {
        var id = draft.line().id();
        errors.clear();
        switch (wording.remove(id, item.id(), item.revision())) {
            case RemoveResult.Removed _ -> UI.getCurrent().navigate(AgendaLinks.edit(id));
            case RemoveResult.Stale stale -> {
                errors.show("%s has changed this since you opened it. These are its words now"
                        .formatted(stale.theirs().changedBy()));
                ask(draft, stale.theirs());
            }
            case RemoveResult.StillUsed used ->
                errors.show("Remove or move what belongs to this priority first: targets %d, activities %d"
                        .formatted(used.targets(), used.activities()));
            case RemoveResult.StillPaid paid ->
                errors.show("Remove or change the budget lines that are for this first: %d".formatted(paid.lines()));
            case RemoveResult.Closed _ -> errors.show("The agenda has been adopted meanwhile and stays as it is");
        }
    }
}
