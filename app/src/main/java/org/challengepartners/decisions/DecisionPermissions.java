package org.challengepartners.decisions;

import java.util.Collections;
import java.util.Set;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.stereotype.Component;

/** May this role, in this state, do or see this: the one answer for views, lists, counts and commands alike. */
@Component
class DecisionPermissions {

    private static final Set<KeyRole> READERS = Set.of(KeyRole.REPRESENTATIVE, KeyRole.COUNCILLOR, KeyRole.OFFICE);

    private final Keyring keys;

    DecisionPermissions(Keyring keys) {
        this.keys = keys;
    }

    /** What the members are asked is for their representatives, the council and the office; a directory key does not show it. */
    boolean mayRead() {
        return !Collections.disjoint(keys.myRoles(SpaceId.COMPANY), READERS);
    }

    /** The office puts a proposal to the members, once. */
    boolean mayOpen(ProposalState state) {
        return state == ProposalState.READY && mayPropose();
    }

    /** The office says what was done about what the members were asked. */
    boolean mayAccount(ProposalState state) {
        return state == ProposalState.PUT_TO_DECISION && mayPropose();
    }

    /** The office proposes for the company; a member does it for itself, with {@link Debating#propose}. */
    boolean mayPropose() {
        return keys.myRoles(SpaceId.COMPANY).contains(KeyRole.OFFICE);
    }

    /** The roll alone entitles. */
    boolean mayVote(Entitlement entitlement) {
        return entitlement.entry() != null;
    }
}
