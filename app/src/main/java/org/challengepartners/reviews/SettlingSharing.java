package org.challengepartners.reviews;

import org.challengepartners.tenancy.JobWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does each night what a new membership year makes due: keys of the old year end by themselves, those of the new one begin. */
@Component
@JobWork
@Transactional
class SettlingSharing {

    private final HubLeadsKeys keys;

    SettlingSharing(HubLeadsKeys keys) {
        this.keys = keys;
    }

    /** Twice is once. */
    void settle() {
        keys.settleAll();
    }
}
