package org.challengepartners.agendas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.challengepartners.membership.HubId;
import org.challengepartners.membership.HubSummary;
import org.challengepartners.membership.OwnHubs;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A hub's lead reads what its schools offer of their findings, groups offers under themes, and places a theme as the origin of something
 * on the draft agenda (reviews.md 11). To everybody else there is no such hub: {@link NoSuchElementException}.
 */
@Service
@Transactional
@PreAuthorize("hasRole('hub-lead')")
public class GroupingOffers {

    private final OfferRows offers;
    private final Agendas agendas;
    private final Items items;
    private final AgendaPermissions permissions;
    private final OwnHubs hubs;
    private final Signing signing;
    private final ApplicationEventPublisher events;

    GroupingOffers(
            OfferRows offers,
            Agendas agendas,
            Items items,
            AgendaPermissions permissions,
            OwnHubs hubs,
            Signing signing,
            ApplicationEventPublisher events) {
        this.offers = offers;
        this.agendas = agendas;
        this.items = items;
        this.permissions = permissions;
        this.hubs = hubs;
        this.signing = signing;
        this.events = events;
    }

    /** The offers and themes of a hub; empty for one that the person does not lead. */
    @Transactional(readOnly = true)
    public Optional<ThemesPage> find(HubId id) {
        return led(id).map(this::page);
    }

    /**
     * Makes a theme.
     *
     * @param command made when the form opened; a repeat makes nothing again
     */
    public StepResult theme(CommandId command, HubId id, String title) {
        var hub = led(id).orElseThrow();
        var problems = new ArrayList<Problem>();
        var words =
                new Typed(problems).needed(Field.TITLE, title, Limits.TITLE, "Enter what the offers have in common");
        if (!problems.isEmpty()) {
            return new StepResult.Wrong(problems);
        }
        offers.addTheme(hub, ThemeId.of(command), words, signing.now());
        events.publishEvent(new ThemeMade(hub.space(), ThemeId.of(command)));
        return new StepResult.Done();
    }

    /**
     * Groups an offer under a theme.
     *
     * @param theme null to take it out of its theme
     */
    public StepResult group(HubId id, OfferId offer, @Nullable ThemeId theme) {
        var hub = led(id).orElseThrow();
        if (theme != null && !offers.themes(id).containsKey(theme)) {
            throw new NoSuchElementException("no theme of this hub");
        }
        if (offers.to(id).stream().noneMatch(one -> one.id().equals(offer)) || !offers.group(offer, theme)) {
            return new StepResult.NotNow("The school has taken this offer back");
        }
        if (theme != null) {
            events.publishEvent(new ThemeMade(hub.space(), theme));
        }
        return new StepResult.Done();
    }

    /** Places a theme as an origin of something on the draft of the hub's agenda. */
    public StepResult place(ThemeId theme, AgendaId id, ItemId item) {
        var agenda = agendas.hold(id)
                .filter(held -> permissions.mayPut(held.space()))
                .orElseThrow();
        if (!offers.themes(agenda.hub()).containsKey(theme)
                || items.of(id).stream().noneMatch(one -> one.id().equals(item))) {
            throw new NoSuchElementException("no theme or item of this hub");
        }
        if (agenda.state() != AgendaState.DRAFT) {
            return new StepResult.NotNow("The agenda has been put to the schools, so its origins stay as they are");
        }
        offers.place(agenda.space(), item, theme, signing.now());
        events.publishEvent(new ThemePlaced(agenda.space(), theme));
        return new StepResult.Done();
    }

    private ThemesPage page(HubSummary hub) {
        var words = new LinkedHashMap<ItemId, String>();
        var placeable = new ArrayList<ThemesPage.Placeable>();
        agendas.mine().stream()
                .filter(agenda -> agenda.hub().equals(hub.id()))
                .forEach(agenda -> items.of(agenda.id())
                        .forEach(item -> title(item.text()).ifPresent(title -> {
                            words.put(item.id(), title);
                            if (agenda.state() == AgendaState.DRAFT) {
                                placeable.add(new ThemesPage.Placeable(agenda.id(), item.id(), title));
                            }
                        })));
        var offered = offers.to(hub.id());
        var placed = offers.placed(hub.id());
        return new ThemesPage(
                hub.id(),
                hub.name(),
                offered.stream().filter(offer -> offer.under().isEmpty()).toList(),
                offers.themes(hub.id()).entrySet().stream()
                        .map(theme -> theme(theme, offered, placed, words))
                        .toList(),
                placeable);
    }

    private static ThemesPage.Theme theme(
            Map.Entry<ThemeId, String> theme,
            List<ThemesPage.Offered> offered,
            Map<ThemeId, List<ItemId>> placed,
            Map<ItemId, String> words) {
        return new ThemesPage.Theme(
                theme.getKey(),
                theme.getValue(),
                offered.stream()
                        .filter(offer -> offer.under().equals(Optional.of(theme.getKey())))
                        .toList(),
                placed.getOrDefault(theme.getKey(), List.of()).stream()
                        .map(item -> words.getOrDefault(item, ""))
                        .filter(title -> !title.isEmpty())
                        .toList());
    }

    private static Optional<String> title(ItemText text) {
        return switch (text) {
            case ItemText.Priority priority -> Optional.of(priority.title());
            case ItemText.Activity activity -> Optional.of(activity.title());
            case ItemText.Target target -> Optional.of(target.statement());
            default -> Optional.empty();
        };
    }

    private Optional<HubSummary> led(HubId hub) {
        return hubs.find(hub).filter(found -> permissions.mayPut(found.space()));
    }
}
