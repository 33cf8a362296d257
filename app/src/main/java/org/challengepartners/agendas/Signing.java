package org.challengepartners.agendas;

import java.time.Clock;
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

    Signature now() {
        var me = profile.find().orElseThrow(() -> new IllegalStateException("whoever signs has a profile"));
        return new Signature(me.id().value(), me.name(), clock.instant());
    }
}
