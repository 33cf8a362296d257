package org.challengepartners.membership;

import org.challengepartners.access.HasteNoticed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Raises the alarm on a thread of its own: whoever is refused does not wait for it, and nothing she does takes it back. */
@Component
class HearingOfHaste {

    private static final Logger LOG = LoggerFactory.getLogger(HearingOfHaste.class);

    private final Alarming alarming;

    HearingOfHaste(Alarming alarming) {
        this.alarming = alarming;
    }

    @EventListener
    void hear(HasteNoticed haste) {
        LOG.warn("Alarm: {} did {} of {} within a minute", haste.person(), haste.many(), haste.what());
        Thread.ofVirtual().start(() -> alarming.raise(haste));
    }
}
