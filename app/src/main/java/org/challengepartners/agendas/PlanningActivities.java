package org.challengepartners.agendas;

import java.util.List;
import java.util.Optional;
import org.challengepartners.calendar.SchoolYear;
import org.challengepartners.membership.HubId;
import org.challengepartners.membership.HubMember;
import org.challengepartners.membership.HubSummary;
import org.challengepartners.membership.OwnHubs;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A hub's lead plans what its schools do together: what, when, for whom, and for how many. Nobody is told of a plan. */
@Service
@Transactional
@PreAuthorize("hasRole('hub-lead')")
public class PlanningActivities {

    private final Activities activities;
    private final ActivitySessions sessions;
    private final ActivityPages pages;
    private final EligibleSchools eligible;
    private final Agendas agendas;
    private final Items items;
    private final AgendaPermissions permissions;
    private final OwnHubs hubs;
    private final HubTerms terms;
    private final Signing signing;
    private final ActivityNotices notices;

    PlanningActivities(
            Activities activities,
            ActivitySessions sessions,
            ActivityPages pages,
            EligibleSchools eligible,
            Agendas agendas,
            Items items,
            AgendaPermissions permissions,
            OwnHubs hubs,
            HubTerms terms,
            Signing signing,
            ActivityNotices notices) {
        this.activities = activities;
        this.sessions = sessions;
        this.pages = pages;
        this.eligible = eligible;
        this.agendas = agendas;
        this.items = items;
        this.permissions = permissions;
        this.hubs = hubs;
        this.terms = terms;
        this.signing = signing;
        this.notices = notices;
    }

    /** A new activity of a hub; empty for a hub that the person does not lead. */
    @Transactional(readOnly = true)
    public Optional<PlanPage> begin(HubId hub) {
        return led(hub).map(found -> page(found, Optional.empty()));
    }

    /** An activity as it stands; empty for one of a hub that the person does not lead. */
    @Transactional(readOnly = true)
    public Optional<PlanPage> open(ActivityId id) {
        return activities
                .findById(id)
                .flatMap(activity -> led(activity.hub()).map(hub -> page(hub, Optional.of(activity))));
    }

    /**
     * The dates that a series would have, those that its schools' terms leave out too, before anything is saved.
     *
     * @param concerned the schools that it is for; empty for all of the hub
     * @throws java.util.NoSuchElementException if the person leads no such hub
     */
    @Transactional(readOnly = true)
    public SeriesPreview preview(HubId hub, List<SchoolId> concerned, SeriesForm form) {
        var led = led(hub).orElseThrow();
        var typed = new ActivityTyped();
        return typed.read(form)
                .map(series -> new SeriesPreview(series.days(terms.of(led, concerned)), List.of()))
                .orElseGet(() -> new SeriesPreview(List.of(), typed.problems()));
    }

    /**
     * Plans an activity on the dates that are kept.
     *
     * @param command made when the form opened; a repeat plans nothing again
     * @throws java.util.NoSuchElementException if the person leads no such hub
     */
    public PlanResult plan(CommandId command, HubId hubId, ActivityForm form, SeriesForm days) {
        var hub = led(hubId).orElseThrow();
        var id = ActivityId.of(command);
        if (activities.findById(id).isPresent()) {
            return new PlanResult.Planned(id);
        }
        var typed = new ActivityTyped();
        var facts = typed.read(form);
        var series = typed.read(days);
        if (facts.isEmpty() || series.isEmpty()) {
            return new PlanResult.Wrong(typed.problems());
        }
        var kept = series.get().days(terms.of(hub, form.eligible())).stream()
                .filter(SeriesDay::kept)
                .toList();
        if (kept.isEmpty()) {
            return new PlanResult.Wrong(
                    List.of(new Problem(Field.DAY, "Enter dates of which at least one is a school day")));
        }
        var now = signing.now();
        var activity = activities.saveAndFlush(new Activity(id, hub, agreed(hub, form), facts.get(), now));
        kept.forEach(day -> sessions.saveAndFlush(new ActivitySession(
                activity, day.day(), series.get().starts(), series.get().ends(), now.at())));
        eligible.set(activity, named(hub, form.eligible()));
        return new PlanResult.Planned(id);
    }

    /**
     * Changes what an activity is; its days are moved one by one. Seats that come free or new go to those who wait.
     *
     * @param read the version that the lead had before her
     * @throws java.util.NoSuchElementException if the person leads no hub with such an activity
     */
    public PlanResult change(ActivityId id, long read, ActivityForm form) {
        var activity = activities
                .hold(id)
                .filter(held -> permissions.mayPut(held.space()))
                .orElseThrow();
        var typed = new ActivityTyped();
        var facts = typed.read(form);
        if (!activity.goesOn()) {
            return new PlanResult.Closed();
        }
        if (facts.isEmpty()) {
            return new PlanResult.Wrong(typed.problems());
        }
        if (activity.hasChangedSince(read) && !activity.facts().equals(facts.get())) {
            return new PlanResult.Stale();
        }
        var taken = pages.of(activity).seated();
        var capacity = facts.get().capacity();
        if (capacity != null && capacity < taken) {
            return new PlanResult.Wrong(List.of(
                    new Problem(Field.CAPACITY, "Enter at least %d: so many places are taken".formatted(taken))));
        }
        activity.change(facts.get(), signing.now());
        activities.saveAndFlush(activity);
        eligible.set(activity, named(led(activity.hub()).orElseThrow(), form.eligible()));
        notices.seat(activity);
        return new PlanResult.Planned(id);
    }

    private PlanPage page(HubSummary hub, Optional<Activity> activity) {
        return new PlanPage(
                hub,
                hubs.members(hub.id()),
                agreedThisYear(hub),
                activity.map(pages::of),
                activity.map(Activity::id).map(eligible::of).orElse(List.of()).stream()
                        .map(HubMember::school)
                        .toList());
    }

    private Optional<HubSummary> led(HubId hub) {
        return hubs.find(hub).filter(found -> permissions.mayPut(found.space()));
    }

    private List<PlanPage.AgreedActivity> agreedThisYear(HubSummary hub) {
        return agendas.mine().stream()
                .filter(agenda -> agenda.hub().equals(hub.id())
                        && agenda.state() == AgendaState.ADOPTED
                        && agenda.year().equals(SchoolYear.of(signing.today())))
                .flatMap(agenda -> agenda.text(items.of(agenda.id())).activities().stream())
                .map(item -> new PlanPage.AgreedActivity(item.id(), item.text()))
                .toList();
    }

    private @Nullable ItemId agreed(HubSummary hub, ActivityForm form) {
        return agreedThisYear(hub).stream()
                .map(PlanPage.AgreedActivity::id)
                .filter(item -> item.equals(form.item()))
                .findFirst()
                .orElse(null);
    }

    private List<HubMember> named(HubSummary hub, List<SchoolId> schools) {
        return hubs.members(hub.id()).stream()
                .filter(member -> schools.contains(member.school()))
                .toList();
    }
}
