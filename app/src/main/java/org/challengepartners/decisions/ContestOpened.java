package org.challengepartners.decisions;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** Members can vote: the question, its text and the roll are frozen. */
public record ContestOpened(SpaceId space, ContestId contest, ProposalId proposal) implements SpaceEvent {

    @Override
    public String object() {
        return "contest " + contest;
    }
}
