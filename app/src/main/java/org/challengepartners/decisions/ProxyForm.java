package org.challengepartners.decisions;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.tenancy.PersonId;

/**
 * A form by which a member appointed a proxy, or took an appointment back, as it was received. All are kept; of a member's forms the last
 * one counts.
 *
 * @param version 1 for the member's first
 * @param person the representative who holds it, where one does
 * @param holderName what the holder is called, for those who read it
 */
public record ProxyForm(
        MemberSummary member,
        int version,
        HolderKind holder,
        Optional<PersonId> person,
        String holderName,
        Map<Integer, Direction> directions,
        Instant receivedAt) {

    /** Who holds it, as the steps of a meeting name people. */
    String holderKey() {
        return switch (holder) {
            case CHAIR -> MeetingRoom.CHAIR;
            case REPRESENTATIVE -> MeetingRoom.key(person.orElseThrow());
            case NAMED -> "name " + holderName.toLowerCase(Locale.ROOT);
            case NOBODY -> "";
        };
    }

    /** What the holder does on a resolution. */
    public Direction on(int resolution) {
        return directions.getOrDefault(resolution, Direction.DISCRETION);
    }

    /** In words: {@code the chair of the meeting}. */
    public String holderWords() {
        return switch (holder) {
            case CHAIR -> "the chair of the meeting";
            case REPRESENTATIVE -> "the representative of " + holderName;
            case NAMED -> holderName;
            case NOBODY -> "nobody";
        };
    }

    /** The form of each member that counts; a member that took its appointment back has none. */
    static Map<MemberId, ProxyForm> standing(Collection<ProxyForm> forms) {
        var last = new LinkedHashMap<MemberId, ProxyForm>();
        for (var form : forms) {
            last.merge(form.member().id(), form, (one, other) -> one.version() > other.version() ? one : other);
        }
        last.values().removeIf(form -> form.holder() == HolderKind.NOBODY);
        return last;
    }
}
