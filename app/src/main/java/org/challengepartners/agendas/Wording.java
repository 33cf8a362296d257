package org.challengepartners.agendas;

import java.util.Optional;
import java.util.function.Function;
import org.challengepartners.tenancy.CommandId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The words of a hub's agenda: its lead and co-editors add, change, order and remove them. What somebody else wrote
 * meanwhile is never overwritten unseen. While a version is before the schools, changes gather for the next one.
 */
@Service
@Transactional
@PreAuthorize("hasRole('hub-lead')")
public class Wording {

    private final Agendas agendas;
    private final Items items;
    private final AgendaPermissions permissions;
    private final Signing signing;
    private final OriginRows origins;
    private final OfferRows offers;

    Wording(
            Agendas agendas,
            Items items,
            AgendaPermissions permissions,
            Signing signing,
            OriginRows origins,
            OfferRows offers) {
        this.agendas = agendas;
        this.items = items;
        this.permissions = permissions;
        this.signing = signing;
        this.origins = origins;
        this.offers = offers;
    }

    /**
     * Adds something to the draft, as the last of its kind.
     *
     * @param command made when the form opened; a repeat adds nothing again
     * @return {@code Stale} for a second strategic intent or budget rule, since there is one
     * @throws java.util.NoSuchElementException if the person writes no such agenda
     */
    public SaveResult add(CommandId command, AgendaId id, ItemForm form) {
        var draft = hold(id);
        var item = ItemId.of(command);
        if (draft.find(item).isPresent()) {
            return new SaveResult.Saved(item);
        }
        if (form instanceof ItemForm.Intent && draft.intent().isPresent()) {
            return new SaveResult.Stale(draft.intent().get().draft());
        }
        if (form instanceof ItemForm.BudgetRule && draft.budgetRule().isPresent()) {
            return new SaveResult.Stale(draft.budgetRule().get().draft());
        }
        return noting(
                draft,
                form,
                write(
                        draft,
                        form,
                        text -> keep(draft, new Item(draft.agenda(), item, text, draft.nextPlace(), signing.now()))));
    }

    /**
     * Changes the words of something.
     *
     * @param revision of the words that the person saw when she began to change them
     * @throws java.util.NoSuchElementException if the person writes no such agenda
     */
    public SaveResult revise(AgendaId id, ItemId item, int revision, ItemForm form) {
        var draft = hold(id);
        return noting(
                draft,
                form,
                write(
                        draft,
                        form,
                        text -> draft.find(item)
                                .map(found -> found.revision() == revision
                                        ? reword(draft, found, text)
                                        : new SaveResult.Stale(found.draft()))
                                .orElseGet(SaveResult.Removed::new)));
    }

    /**
     * Takes something off the draft.
     *
     * @param revision of the words that the person saw
     * @throws java.util.NoSuchElementException if the person writes no such agenda
     */
    public RemoveResult remove(AgendaId id, ItemId item, int revision) {
        var draft = hold(id);
        if (!draft.agenda().isOpen()) {
            return new RemoveResult.Closed();
        }
        return draft.find(item)
                .map(found ->
                        found.revision() == revision ? remove(draft, found) : new RemoveResult.Stale(found.draft()))
                .orElseGet(RemoveResult.Removed::new);
    }

    /**
     * Lets something change places with the one before it of its kind; the first stays where it is.
     *
     * @throws java.util.NoSuchElementException if the person writes no such agenda, or it is adopted
     */
    public void moveUp(AgendaId id, ItemId item) {
        var draft = Optional.of(hold(id)).filter(held -> held.agenda().isOpen()).orElseThrow();
        draft.find(item).ifPresent(found -> {
            draft.before(found).ifPresent(found::swapWith);
            keep(draft, found);
        });
    }

    private Draft hold(AgendaId id) {
        return agendas.hold(id)
                .filter(agenda -> permissions.mayDraft(agenda.space()))
                .map(agenda -> new Draft(agenda, items.of(id)))
                .orElseThrow();
    }

    private static SaveResult write(Draft draft, ItemForm form, Function<ItemText, SaveResult> write) {
        if (!draft.agenda().isOpen()) {
            return new SaveResult.Closed();
        }
        var reading = new ItemReading(draft.agenda().year(), draft.text());
        return reading.read(form).map(write).orElseGet(() -> new SaveResult.Wrong(reading.problems()));
    }

    /** Notes where a priority came from, if its form says something new. */
    private SaveResult noting(Draft draft, ItemForm form, SaveResult result) {
        if (result instanceof SaveResult.Saved saved
                && form instanceof ItemForm.Priority priority
                && !Typed.tidy(priority.origin()).isEmpty()) {
            items.flush();
            origins.cameFrom(draft.agenda(), saved.item(), Typed.tidy(priority.origin()));
        }
        return result;
    }

    private SaveResult reword(Draft draft, Item item, ItemText text) {
        item.reword(text, signing.now());
        return keep(draft, item);
    }

    private SaveResult keep(Draft draft, Item item) {
        items.save(item);
        tell(draft, item);
        return new SaveResult.Saved(item.id());
    }

    private RemoveResult remove(Draft draft, Item item) {
        var targets = draft.text().targetsOf(item.id()).size();
        var activities = draft.text().activitiesOf(item.id()).size();
        if (targets + activities > 0) {
            return new RemoveResult.StillUsed(targets, activities);
        }
        var lines = draft.linesFor(item.id());
        if (lines > 0) {
            return new RemoveResult.StillPaid(lines);
        }
        offers.forget(item.id());
        items.delete(item);
        tell(draft, item);
        return new RemoveResult.Removed();
    }

    private void tell(Draft draft, Item item) {
        draft.agenda().reworded(item.id());
        agendas.save(draft.agenda());
    }
}
