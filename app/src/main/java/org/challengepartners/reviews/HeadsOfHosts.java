package org.challengepartners.reviews;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.challengepartners.membership.AppointedToSchool;
import org.challengepartners.membership.DepartureAnnounced;
import org.challengepartners.membership.DepartureCalledOff;
import org.challengepartners.membership.LeftSchool;
import org.challengepartners.membership.SchoolCameBack;
import org.challengepartners.membership.SchoolId;
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
    private final HubLeadsKeys hubLeads;

    HeadsOfHosts(Reviews reviews, Keyring keys, HubLeadsKeys hubLeads) {
        this.reviews = reviews;
        this.keys = keys;
        this.hubLeads = hubLeads;
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

    /** Its people open these rooms until the school's last day is over. */
    @EventListener
    void close(DepartureAnnounced leaving) {
        var rooms = rooms(leaving.school()).toList();
        if (!rooms.isEmpty()) {
            keys.close(rooms, leaving.at(), "the school leaves the partnership");
        }
    }

    /** Its heads open them as long as they open the school, and its hub's lead as its agreement says. */
    @EventListener
    void reopen(DepartureCalledOff stays) {
        var rooms = rooms(stays.school()).toList();
        keys.reopen(rooms);
        keys.keysTo(stays.space()).stream()
                .filter(key -> key.role() == KeyRole.HEADTEACHER)
                .forEach(head -> rooms.forEach(room -> give(room, head.person(), head.until())));
        hubLeads.settle(List.of(stays.school()));
    }

    @EventListener
    void reopen(SchoolCameBack back) {
        keys.reopen(rooms(back.school()).toList());
    }

    /** She can open the room until then; a key that would open longer stays. */
    private void give(SpaceId room, PersonId head, Optional<Instant> until) {
        var held = keys.keysTo(room).stream()
                .filter(key -> key.person().equals(head) && key.role() == KeyRole.HEADTEACHER)
                .findFirst();
        if (held.filter(key -> reaches(key.until(), until)).isPresent()) {
            return;
        }
        held.ifPresent(_ -> keys.take(room, head, KeyRole.HEADTEACHER, "gets a key for longer"));
        var reason = "heads the school";
        until.ifPresentOrElse(
                end -> keys.giveUntil(end, room, head, KeyRole.HEADTEACHER, reason),
                () -> keys.give(room, head, KeyRole.HEADTEACHER, reason));
    }

    private static boolean reaches(Optional<Instant> end, Optional<Instant> wanted) {
        return end.isEmpty() || wanted.isPresent() && !end.get().isBefore(wanted.get());
    }
}
