package org.challengepartners.decisions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.challengepartners.decisions.arithmetic.Presence;
import org.challengepartners.decisions.arithmetic.ShowOfHands;
import org.challengepartners.membership.MemberId;
import org.challengepartners.tenancy.PersonId;

/**
 * Who is in the room, out of the steps of a meeting.
 *
 * @param open whether the meeting sits
 * @param members those whose representative is here, each with who that is
 * @param persons holders of proxies who are here and represent no member
 */
record MeetingRoom(boolean open, Map<MemberId, String> members, Set<String> persons) {

    /** The chair, who is here as long as the meeting sits. */
    static final String CHAIR = "chair";

    static String key(PersonId person) {
        return "person " + person;
    }

    static MeetingRoom of(List<GeneralMeetingStep> steps) {
        boolean open = false;
        var members = new LinkedHashMap<MemberId, String>();
        var persons = new HashSet<String>();
        for (var step : steps) {
            switch (step.kind()) {
                case OPENED -> open = true;
                case ADJOURNED, CLOSED -> {
                    open = false;
                    members.clear();
                    persons.clear();
                }
                case ARRIVED ->
                    step.member()
                            .ifPresentOrElse(
                                    member -> members.put(member, step.person()), () -> persons.add(step.person()));
                case LEFT -> step.member().ifPresentOrElse(members::remove, () -> persons.remove(step.person()));
                case HANDS, DEMANDED, POLL_OPENED, POLL_CLOSED -> {}
            }
        }
        return new MeetingRoom(open, Map.copyOf(members), Set.copyOf(persons));
    }

    boolean holds(ProxyForm form) {
        var key = form.holderKey();
        return open && (key.equals(CHAIR) || persons.contains(key) || members.containsValue(key));
    }

    /** Whether somebody in the room stands for the member: its representative, or the holder of its proxy. */
    boolean isRepresented(MemberId member, Map<MemberId, ProxyForm> standing) {
        var form = standing.get(member);
        return members.containsKey(member) || form != null && holds(form);
    }

    /** The qualifying persons: Companies Act 2006, s 318(3). */
    Presence presence(Collection<ProxyForm> standing) {
        var present = new ArrayList<Presence.Qualifying>();
        members.forEach((member, person) -> present.add(new Presence.Qualifying(person, member.toString())));
        standing.stream()
                .filter(this::holds)
                .filter(form -> !members.containsKey(form.member().id()))
                .forEach(form -> present.add(new Presence.Qualifying(
                        form.holderKey(), form.member().id().toString())));
        return new Presence(present);
    }

    /** The hands that can be raised on a resolution. */
    ShowOfHands hands(int resolution, Collection<ProxyForm> standing) {
        var directions = new LinkedHashMap<String, Set<Direction>>();
        standing.stream()
                .filter(this::holds)
                .filter(form -> !members.containsKey(form.member().id()))
                .filter(form -> form.on(resolution) != Direction.ABSTAIN)
                .forEach(form -> directions
                        .computeIfAbsent(form.holderKey(), _ -> new HashSet<>())
                        .add(form.on(resolution)));
        int mixed = (int) directions.values().stream()
                .filter(told -> told.contains(Direction.FOR) && told.contains(Direction.AGAINST))
                .count();
        return new ShowOfHands(members.size(), directions.size(), mixed);
    }
}
