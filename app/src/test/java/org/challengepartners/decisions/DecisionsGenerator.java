package org.challengepartners.decisions;

import org.challengepartners.generated.GeneratedPart;
import org.challengepartners.generated.Loader;
import org.challengepartners.generated.Size;
import org.challengepartners.generated.Thing;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.stereotype.Component;

/** Some proposals that the office has made. */
@Component
class DecisionsGenerator implements GeneratedPart {

    private static final int PROPOSALS = 20;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void make(Size size, Loader loader) {
        loader.copy(
                "decisions.proposal (space_id, proposal_id, version, title, text, state, made_by, made_at, command)",
                rows -> {
                    for (int i = 0; i < PROPOSALS; i++) {
                        rows.row(
                                SpaceId.COMPANY,
                                Thing.PROPOSAL.id(i),
                                0,
                                "Proposal " + i,
                                "What is proposed",
                                "READY",
                                Thing.PERSON.id(0),
                                "2026-09-01 09:00:00+00",
                                Thing.ROW.id(i));
                    }
                });
    }
}
