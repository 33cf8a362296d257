package org.challengepartners.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.stereotype.Component;

/** Hands out the keys that go with a place and takes them back, in the transaction of the appointment. */
@Component
class PlaceKeys {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Keyring keys;

    PlaceKeys(Keyring keys) {
        this.keys = keys;
    }

    /** The instant from which a place that ends on that day is held no more. */
    static Optional<Instant> end(Optional<LocalDate> until) {
        return until.map(day -> day.atStartOfDay(LONDON).toInstant());
    }

    /** She can open the space until then; a key that would open longer stays. */
    void ensure(SpaceId space, PersonId person, KeyRole role, Optional<Instant> until, String reason) {
        var held = held(space, person, role);
        if (!held.isEmpty() && held.stream().allMatch(end -> reaches(end, until))) {
            return;
        }
        if (!held.isEmpty()) {
            keys.take(space, person, role, "gets a key for longer");
        }
        until.ifPresentOrElse(
                end -> keys.giveUntil(end, space, person, role, reason), () -> keys.give(space, person, role, reason));
    }

    void take(SpaceId space, PersonId person, KeyRole role, String reason) {
        if (keys.holds(space, person, role)) {
            keys.take(space, person, role, reason);
        }
    }

    /** Everybody of the partnership reads its directory. */
    void directory(PersonId person) {
        ensure(
                SpaceId.COMPANY,
                person,
                KeyRole.DIRECTORY,
                Optional.empty(),
                "everybody of the partnership reads the directory");
    }

    private List<Optional<Instant>> held(SpaceId space, PersonId person, KeyRole role) {
        return keys.keysTo(space).stream()
                .filter(key -> key.person().equals(person) && key.role() == role)
                .map(key -> key.until())
                .toList();
    }

    private static boolean reaches(Optional<Instant> end, Optional<Instant> wanted) {
        return end.isEmpty() || wanted.isPresent() && !end.get().isBefore(wanted.get());
    }
}
