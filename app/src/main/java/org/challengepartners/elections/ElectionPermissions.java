package org.challengepartners.elections;

import java.util.Collections;
import java.util.Set;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.stereotype.Component;

/** May this role, in this state, do or see this: the one answer for views, lists and commands alike. */
@Component
class ElectionPermissions {

    private static final Set<KeyRole> READERS = Set.of(KeyRole.REPRESENTATIVE, KeyRole.COUNCILLOR, KeyRole.OFFICE);

    private final Keyring keys;

    ElectionPermissions(Keyring keys) {
        this.keys = keys;
    }

    /** Elections are for members' representatives, the council and the office; a directory key does not show them. */
    boolean mayRead() {
        return !Collections.disjoint(keys.myRoles(SpaceId.COMPANY), READERS);
    }

    /** A member's representative nominates as long as nominations are open. */
    boolean mayNominate(ElectionState state) {
        return state == ElectionState.NOMINATING
                && keys.myRoles(SpaceId.COMPANY).contains(KeyRole.REPRESENTATIVE);
    }

    /** The office opens the voting once nominations have closed. */
    boolean mayOpen(ElectionState state) {
        return state == ElectionState.NOMINATED && mayAnnounce();
    }

    /** The office records that a candidate stands no more, as long as ballots are not counted. */
    boolean mayRecordWithdrawal(ElectionState state) {
        return state != ElectionState.CLOSED && state != ElectionState.DECIDED && mayAnnounce();
    }

    /** The office alone announces elections. */
    boolean mayAnnounce() {
        return keys.myRoles(SpaceId.COMPANY).contains(KeyRole.OFFICE);
    }
}
