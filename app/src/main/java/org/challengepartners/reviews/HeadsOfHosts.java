package org.challengepartners.reviews;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.challengepartners.membership.AppointedToSchool;
import org.challengepartners.membership.LeftSchool;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.KeyHeld;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.challengepartners.tenancy.SpaceKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A new head reads the reviews that her school hosted before she came, and their reports; one who leaves reads them no more.
 * Hears of it in the transaction of the appointment, under the office's hat.
 */
@Component
class HeadsOfHosts {

    private final Reviews reviews;
    private final Keyring keys;

    HeadsOfHosts(Reviews reviews, Keyring keys) {
        this.reviews = reviews;
        this.keys = keys;
    }

    @EventListener
    void giveKeys(AppointedToSchool appointed) {
        if (appointed.role() == KeyRole.HEADTEACHER) {
            rooms(appointed.school()).forEach(room -> give(room, appointed.person(), appointed.until()));
        }
    }

    @EventListener
    void takeKeys(LeftSchool left) {
        if (left.role() == KeyRole.HEADTEACHER) {
            rooms(left.school())
                    .filter(room -> keys.holds(room, left.person(), KeyRole.HEADTEACHER))
                    .forEach(room -> keys.take(room, left.person(), KeyRole.HEADTEACHER, "heads the school no more"));
        }
    }

    /** The room of each review of the school, and of each report that came out of one. */
    private Stream<SpaceId> rooms(SchoolId school) {
        return reviews.hostedBy(school).stream()
                .flatMap(review -> Stream.concat(
                        Stream.of(review.space()), keys.outOf(review.space(), SpaceKind.REPORT).stream()));
    }

    private void give(SpaceId room, PersonId head, Optional<Instant> until) {
        if (keys.holds(room, head, KeyRole.HEADTEACHER)) {
            if (until.isPresent() || isForGood(room, head)) {
                return;
            }
            keys.take(room, head, KeyRole.HEADTEACHER, "gets a key for longer");
        }
        var reason = "heads the school";
        until.ifPresentOrElse(
                end -> keys.giveUntil(end, room, head, KeyRole.HEADTEACHER, reason),
                () -> keys.give(room, head, KeyRole.HEADTEACHER, reason));
    }

    private boolean isForGood(SpaceId room, PersonId head) {
        return keys.keysTo(room).stream()
                .filter(key -> key.person().equals(head) && key.role() == KeyRole.HEADTEACHER)
                .map(KeyHeld::until)
                .allMatch(Optional::isEmpty);
    }
}
