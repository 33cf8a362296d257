package org.challengepartners.agendas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where the things of an agenda came from: what its lead noted, and the themes of the schools' own findings. */
@Component
class Origins {

    private final OriginRows noted;
    private final OfferRows offers;

    Origins(OriginRows noted, OfferRows offers) {
        this.noted = noted;
        this.offers = offers;
    }

    /** Each in words; nothing for a thing of which it is not known. */
    Map<ItemId, List<String>> of(AgendaId agenda) {
        return of(agenda, offers.origins(agenda));
    }

    /** The same, of themes that were read already. */
    Map<ItemId, List<String>> of(AgendaId agenda, Map<ItemId, List<String>> themes) {
        var all = new LinkedHashMap<ItemId, List<String>>(noted.of(agenda));
        themes.forEach((item, titles) -> all.merge(
                item,
                titles.stream()
                        .map("“%s”, from reviews of schools in the hub"::formatted)
                        .toList(),
                (before, found) ->
                        Stream.concat(before.stream(), found.stream()).toList()));
        return all;
    }
}
