package org.challengepartners.agendas;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.challengepartners.membership.HubMember;
import org.challengepartners.membership.OwnHubs;
import org.challengepartners.membership.SchoolId;
import org.springframework.stereotype.Component;

/** Puts an activity's page together for whoever may see it. */
@Component
class ActivityPages {

    private final ActivitySessions sessions;
    private final ActivityPlaces places;
    private final EligibleSchools eligible;
    private final ActivityFeedback feedback;
    private final AgendaPermissions permissions;
    private final OwnHubs hubs;
    private final Clock clock;

    ActivityPages(
            ActivitySessions sessions,
            ActivityPlaces places,
            EligibleSchools eligible,
            ActivityFeedback feedback,
            AgendaPermissions permissions,
            OwnHubs hubs,
            Clock clock) {
        this.sessions = sessions;
        this.places = places;
        this.eligible = eligible;
        this.feedback = feedback;
        this.permissions = permissions;
        this.hubs = hubs;
        this.clock = clock;
    }

    ActivityDetail of(Activity activity) {
        var id = activity.id();
        var own = permissions.mySchools();
        var leads = permissions.mayPut(activity.space());
        var hosts = activity.host().map(own::contains).orElse(false);
        var all = places.shown(id, school -> leads || hosts || own.contains(school));
        var open = eligible.of(id);
        var said = feedback.of(id);
        var days = sessions.of(id).stream().map(ActivitySession::line).toList();
        var held = days.stream().filter(day -> !day.cancelled()).toList();
        var now = clock.instant();
        return new ActivityDetail(
                id,
                activity.space(),
                activity.hub(),
                activity.hubName(),
                activity.version(),
                activity.facts(),
                host(activity),
                activity.state(),
                activity.because(),
                activity.item(),
                days,
                open.stream().map(HubMember::name).toList(),
                counts(all),
                leads || hosts ? all : List.of(),
                permissions.mySchools(activity.hub()).stream()
                        .map(school -> mine(activity, school, all, open, said))
                        .toList(),
                said,
                activity.actualCost(),
                activity.impactAchieved(),
                activity.sequence(),
                activity.changedAt(),
                held.stream().anyMatch(day -> !day.beginsAt().isAfter(now)),
                !held.isEmpty() && held.stream().allMatch(day -> !day.endsAt().isAfter(now)),
                leads,
                leads || hosts);
    }

    private String host(Activity activity) {
        return activity.host().stream()
                .flatMap(host -> hubs.members(activity.hub()).stream()
                        .filter(member -> member.school().equals(host)))
                .map(HubMember::name)
                .findFirst()
                .orElse("");
    }

    private static List<SchoolPlaces> counts(List<ShownPlace> all) {
        var counts = new LinkedHashMap<SchoolId, SchoolPlaces>();
        all.forEach(place -> counts.merge(
                place.school(),
                new SchoolPlaces(place.schoolName(), place.seated() ? 1 : 0, place.seated() ? 0 : 1),
                (some, more) -> new SchoolPlaces(
                        some.school(), some.seated() + more.seated(), some.waiting() + more.waiting())));
        return counts.values().stream()
                .sorted(java.util.Comparator.comparing(SchoolPlaces::school))
                .toList();
    }

    private static OwnPlaces mine(
            Activity activity, HubMember school, List<ShownPlace> all, List<HubMember> open, List<GivenFeedback> said) {
        var its = all.stream()
                .filter(place -> place.school().equals(school.school()))
                .toList();
        return new OwnPlaces(
                school.school(),
                school.name(),
                open.isEmpty() || open.stream().anyMatch(one -> one.school().equals(school.school())),
                its,
                Optional.ofNullable(activity.facts().perSchool()).map(most -> Math.max(0, most - its.size())),
                said.stream()
                        .filter(given -> given.school().equals(school.school()))
                        .findFirst());
    }
}
