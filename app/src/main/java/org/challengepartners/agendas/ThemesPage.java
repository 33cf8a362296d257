package org.challengepartners.agendas;

import java.util.List;
import java.util.Optional;
import org.challengepartners.membership.HubId;

/**
 * What the schools of a hub offer of their findings, as its lead reads it: never more than was offered.
 *
 * @param waiting not grouped yet, in the order of their words
 * @param items of the draft agenda, of which a theme can be an origin
 */
public record ThemesPage(HubId hub, String name, List<Offered> waiting, List<Theme> themes, List<Placeable> items) {

    /** Below this, the lead is told of no school. */
    static final int SHARED = 3;

    /** Below this, nobody is told how many. */
    static final int COUNTED = 5;

    /**
     * One offer.
     *
     * @param wording empty for a theme alone
     * @param school only where its head ticked it and three offers share the theme
     */
    public record Offered(
            OfferId id,
            OfferKind kind,
            String theme,
            String wording,
            Optional<ThemeId> under,
            Optional<String> school) {

        /** The school, or that it is one of the hub. */
        public String from() {
            return school.orElse("A school in the hub");
        }
    }

    /**
     * Offers that share a theme.
     *
     * @param origins of what on the agenda it is an origin, in words
     */
    public record Theme(ThemeId id, String title, List<Offered> offers, List<String> origins) {

        /** How many offers there are, where that is told. */
        public Optional<Integer> count() {
            return Optional.of(offers.size()).filter(many -> many >= COUNTED);
        }
    }

    /** Something on the draft. */
    public record Placeable(AgendaId agenda, ItemId item, String words) {}
}
