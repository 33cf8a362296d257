package org.challengepartners.messages;

import java.time.Clock;
import java.time.Instant;
import org.challengepartners.tenancy.SpaceId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** What happens at 08:00 in London: reminders become new lines of inboxes, and every inbox with something new gets its one digest. */
@Component
class Morning {

    private static final Logger LOG = LoggerFactory.getLogger(Morning.class);

    private final Reminding reminding;
    private final Digests digests;

    Morning(Reminding reminding, Digests digests) {
        this.reminding = reminding;
        this.digests = digests;
    }

    /** Does the whole round; a round that broke off, or that two nodes begin, is finished without doing anything twice. */
    void round(Clock clock) {
        var now = clock.instant();
        var more = true;
        while (more) {
            more = reminding.some(now);
        }
        for (var inboxes = digests.waiting(now); !inboxes.isEmpty(); inboxes = digests.waiting(now)) {
            inboxes.forEach(inbox -> compose(inbox, now));
        }
    }

    private void compose(SpaceId inbox, Instant now) {
        try {
            digests.compose(inbox, now);
        } catch (DataIntegrityViolationException made) {
            LOG.info("Another node has made the digest of {}", inbox);
        }
    }
}
