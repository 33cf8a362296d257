package org.challengepartners.reviews;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.stereotype.Component;

/** The keys to a review's two rooms that come and go with its report. The office gives and takes them. */
@Component
class ReportKeys {

    private final Keyring keys;

    ReportKeys(Keyring keys) {
        this.keys = keys;
    }

    void give(Review review, PersonId person, KeyRole role) {
        rooms(review).forEach(room -> keys.give(room, person, role, "is the review's " + role.words()));
    }

    void giveUntil(Instant until, Review review, PersonId person, KeyRole role) {
        rooms(review).forEach(room -> keys.giveUntil(until, room, person, role, "is the review's " + role.words()));
    }

    void take(Review review, PersonId person, KeyRole role) {
        rooms(review)
                .forEach(room -> keys.take(room, person, role, "is the review's %s no more".formatted(role.words())));
    }

    /** At issue: peers, quality reader and second lead read no more; the lead until then. */
    void endAtIssue(Review review, Instant leadReadsUntil) {
        var because = "the report was issued";
        for (var room : rooms(review)) {
            for (var key : keys.keysTo(room)) {
                switch (key.role()) {
                    case PEER_REVIEWER, QUALITY_READER, SECOND_LEAD ->
                        keys.take(room, key.person(), key.role(), because);
                    case LEAD_REVIEWER -> {
                        keys.take(room, key.person(), key.role(), because);
                        keys.giveUntil(leadReadsUntil, room, key.person(), key.role(), because);
                    }
                    default -> {
                        // the school's people keep theirs
                    }
                }
            }
        }
    }

    /** A review that ends without a report needs no quality reader and no second lead any more. */
    void endAll(Review review) {
        for (var room : rooms(review)) {
            keys.keysTo(room).stream()
                    .filter(key -> key.role() == KeyRole.QUALITY_READER || key.role() == KeyRole.SECOND_LEAD)
                    .forEach(key -> keys.take(room, key.person(), key.role(), "the review has ended"));
        }
    }

    private static List<SpaceId> rooms(Review review) {
        return Stream.concat(review.team().stream(), Stream.of(review.space())).toList();
    }
}
