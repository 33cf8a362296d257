package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** What came of a meeting was recorded. */
public record OutcomeRecorded(SpaceId space, OutcomeId outcome) implements SpaceEvent {

    @Override
    public String object() {
        return "meeting outcome " + outcome;
    }
}
