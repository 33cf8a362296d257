package org.challengepartners.agendas;

import org.springframework.stereotype.Component;

/** The words that count for an agenda now: those before the schools or adopted, with the corrections that heads confirmed, or its draft's. */
@Component
class AgreedText {

    private final Items items;
    private final FrozenVersions versions;
    private final AgreementRows agreement;

    AgreedText(Items items, FrozenVersions versions, AgreementRows agreement) {
        this.items = items;
        this.versions = versions;
        this.agreement = agreement;
    }

    AgendaText of(Agenda agenda) {
        return agenda.version()
                .flatMap(number -> versions.findById(new FrozenVersion.Key(agenda.id(), number)))
                .map(agreement::corrected)
                .orElseGet(() -> agenda.text(items.of(agenda.id())));
    }
}
