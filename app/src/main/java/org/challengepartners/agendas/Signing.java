package org.challengepartners.agendas;

import java.time.Clock;
import java.time.LocalDate;
import org.challengepartners.membership.OwnProfile;
import org.springframework.stereotype.Component;

/** Signs for the signed-in person: with her name as the office knows it, at this transaction's instant. */
@Component
class Signing {

    private final OwnProfile profile;
    private final Clock clock;

    Signing(OwnProfile profile, Clock clock) {
        this.profile = profile;
        this.clock = clock;
    }

    /** What day it is: the transaction's clock. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    Signature now() {
        var me = profile.find().orElseThrow(() -> new IllegalStateException("whoever signs has a profile"));
        return new Signature(me.id().value(), me.name(), clock.instant());
    }
}
