package org.challengepartners.agendas;

import org.springframework.stereotype.Component;

/** The words that count for an agenda now: those before the schools or adopted, or its draft's. */
@Component
class AgreedText {

    private final Items items;
    private final FrozenVersions versions;

    AgreedText(Items items, FrozenVersions versions) {
        this.items = items;
        this.versions = versions;
    }

    AgendaText of(Agenda agenda) {
        return agenda.version()
                .flatMap(number -> versions.findById(new FrozenVersion.Key(agenda.id(), number)))
                .map(FrozenVersion::text)
                .orElseGet(() -> agenda.text(items.of(agenda.id())));
    }
}
