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
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.challengepartners.agendas.AgendaId;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.DraftDetail;
import org.challengepartners.agendas.DraftItem;
import org.challengepartners.agendas.Drafting;
import org.challengepartners.agendas.ItemId;
import org.challengepartners.agendas.ItemKind;
import org.challengepartners.agendas.SaveResult;
import org.challengepartners.agendas.Wording;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;

/** Where one thing on an agenda gets its words: a new one, or one that is there. */
@Route(AgendaLinks.ALL + "/:agenda/edit/:item")
@RouteAlias(AgendaLinks.ALL + "/:agenda/edit/new/:kind")
@RolesAllowed("hub-lead")
class EditItemView extends Composite<Page> implements BeforeEnterObserver {

    private final Drafting drafting;
    private final Wording wording;
    private final Drafts drafts;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("");
    private final Div theirs = new Div();
    private final Div form = new Div();
    private CommandId command = CommandId.next();
    private @Nullable Writing writing;

    /** What is being written: of which draft, in which fields, and the thing as it was read, unless it is new. */
    private record Writing(DraftDetail draft, ItemFields fields, Optional<DraftItem> item) {}

    EditItemView(Drafting drafting, Wording wording, Drafts drafts) {
        this.drafting = drafting;
        this.wording = wording;
        this.drafts = drafts;
        form.addClassName("page");
        getContent().add(errors, heading, theirs, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var parameters = entering.getRouteParameters();
        var draft = parameters
                .get("agenda")
                .flatMap(AgendaId::parse)
                .flatMap(drafting::find)
                .orElseThrow(NotFoundException::new);
        var item = parameters.get("item").flatMap(ItemId::parse).flatMap(draft::find);
        var kind = item.map(found -> found.text().kind())
                .or(() -> parameters.get("kind").flatMap(Sections::kind))
                .orElseThrow(NotFoundException::new);
        errors.clear();
        theirs.removeAll();
        command = CommandId.next();
        open(draft, item, kind);
    }

    private void open(DraftDetail draft, Optional<DraftItem> item, ItemKind kind) {
        var fields = ItemFields.of(kind, draft.text(), drafts);
        writing = new Writing(draft, fields, item);
        var id = draft.line().id();
        heading.setText(item.isPresent() ? "Change: " + kind.words() : Sections.add(kind));
        heading.setWay(new Crumb("Agendas", AgendaLinks.ALL), new Crumb("Write the agenda", AgendaLinks.edit(id)));
        fields.open(new ItemFields.Opened(
                draft.space(),
                item.map(found -> "item " + found.id()).orElse("agenda %s new %s".formatted(id, kind)),
                item.map(DraftItem::text).orElse(null),
                item.map(DraftItem::revision).orElse(0)));
        var save = new Button("Save", pressed -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        form.removeAll();
        form.add(fields.all());
        form.add(new Actions(save, new Anchor(AgendaLinks.edit(id), "Go back without saving")));
    }

    private void save() {
        var now = writing;
        if (now == null) {
            return;
        }
        errors.clear();
        theirs.removeAll();
        var agenda = now.draft().line().id();
        var typed = now.fields().typed();
        var result = now.item()
                .map(item -> wording.revise(agenda, item.id(), item.revision(), typed))
                .orElseGet(() -> wording.add(command, agenda, typed));
        switch (result) {
            case SaveResult.Saved _ -> {
                now.fields().sent();
                UI.getCurrent().navigate(AgendaLinks.edit(agenda));
            }
            case SaveResult.Wrong wrong ->
                wrong.problems().forEach(problem -> now.fields().show(errors, problem));
            case SaveResult.Stale stale -> meet(now, stale.theirs());
            case SaveResult.Removed _ ->
                errors.show("Somebody else has removed this from the agenda. Copy your words if you need them");
            case SaveResult.Closed _ -> errors.show("The agenda has been adopted meanwhile and stays as it is");
        }
    }

    /** Shows the other's words beside one's own, which stay in the fields; a second save replaces what was seen. */
    private void meet(Writing now, DraftItem other) {
        errors.show("%s has changed this since you opened it. Compare both, then save yours again or go back"
                .formatted(other.changedBy()));
        theirs.add(new TheirWords(other, now.draft().text()));
        writing = new Writing(now.draft(), now.fields(), Optional.of(other));
    }
}
