package org.challengepartners.membership;

import java.time.Instant;
import java.util.List;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.stereotype.Component;

/** Keeps it true that one person votes for a member at any instant, and that she has the key for it while she does. */
@Component
class Representation {

    private final Representatives representatives;
    private final Keyring keys;

    Representation(Representatives representatives, Keyring keys) {
        this.representatives = representatives;
        this.keys = keys;
    }

    /** From now on she votes for the member, and whoever did so before does not; her one key serves all her members. */
    void begin(Member member, PersonSummary voter, String authority, Instant now) {
        end(member.id(), now, "somebody else votes for " + member.legalName());
        representatives.save(member.representedBy(voter, authority, now));
        if (!keys.holds(SpaceId.COMPANY, voter.id(), KeyRole.REPRESENTATIVE)) {
            keys.give(SpaceId.COMPANY, voter.id(), KeyRole.REPRESENTATIVE, "votes for " + member.legalName());
        }
    }

    /** Nobody votes for the member any more; whether somebody did. */
    boolean end(MemberId member, Instant now, String reason) {
        var running = representatives.runningFor(SpaceId.COMPANY.value(), member, now);
        running.forEach(representative -> end(representative, now, reason));
        return !running.isEmpty();
    }

    /** Whoever leaves votes for no member any more. */
    void endAllOf(PersonId person, Instant now, String reason) {
        runningOf(person, now).forEach(representative -> end(representative, now, reason));
    }

    private void end(Representative representative, Instant now, String reason) {
        representative.end(now);
        representatives.saveAndFlush(representative);
        if (runningOf(representative.person(), now).isEmpty()) {
            keys.take(SpaceId.COMPANY, representative.person(), KeyRole.REPRESENTATIVE, reason);
        }
    }

    private List<Representative> runningOf(PersonId person, Instant now) {
        return representatives.runningOf(SpaceId.COMPANY.value(), person.value(), now);
    }
}
