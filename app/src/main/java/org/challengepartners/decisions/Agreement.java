package org.challengepartners.decisions;

import java.time.Instant;
import org.challengepartners.decisions.arithmetic.WrittenCourse;
import org.challengepartners.membership.MemberId;

/**
 * That a member agreed to a written resolution.
 *
 * @param place in the order in which agreements were received, from 1
 * @param receivedAt when we had it, by the database's clock
 * @param hash over all agreements up to this one
 */
record Agreement(MemberId member, int rights, int place, Instant receivedAt, String hash) {

    WrittenCourse.Agreement counted() {
        return new WrittenCourse.Agreement(member.toString(), rights, receivedAt);
    }
}
