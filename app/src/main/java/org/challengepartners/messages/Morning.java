package org.challengepartners.messages;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** What happens at 08:00 in London: reminders become new lines of inboxes, and every inbox with something new gets its one digest. */
@Component
class Morning {

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
            inboxes.forEach(inbox -> digests.compose(inbox, now));
        }
    }
}
