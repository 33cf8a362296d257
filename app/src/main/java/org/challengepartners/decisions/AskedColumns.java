package org.challengepartners.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How a contest is answered, as its row holds it: the options a line each. */
@Embeddable
record AskedColumns(
        @Enumerated(EnumType.STRING) Manner manner,
        @Column(name = "options") String options,
        @Column(name = "highest") int highest,
        @Column(name = "quorum") int quorum,
        @Column(name = "revisable") boolean revisable) {

    static AskedColumns of(Asked asked) {
        return new AskedColumns(
                asked.manner(), String.join("\n", asked.options()), asked.highest(), asked.quorum(), asked.revisable());
    }

    Asked asked() {
        return new Asked(manner, options.lines().toList(), highest, quorum, revisable);
    }
}
