package org.challengepartners.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.challengepartners.access.RealmRole;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.OfficeSeats;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.stereotype.Component;

/** What somebody is invited as: in words, in realm roles, and made true when she is invited. */
@Component
class InvitedPlaces {

    private static final int LONGEST_REASON = 500;

    private final Schools schools;
    private final Hubs hubs;
    private final Departures departures;
    private final Members members;
    private final Placing placing;
    private final PlaceKeys keys;
    private final Representation representation;
    private final OfficeSeats seats;
    private final Clock clock;

    InvitedPlaces(
            Schools schools,
            Hubs hubs,
            Departures departures,
            Members members,
            Placing placing,
            PlaceKeys keys,
            Representation representation,
            OfficeSeats seats,
            Clock clock) {
        this.schools = schools;
        this.hubs = hubs;
        this.departures = departures;
        this.members = members;
        this.placing = placing;
        this.keys = keys;
        this.representation = representation;
        this.seats = seats;
        this.clock = clock;
    }

    /** As what, after "as": {@code headteacher of Manor School}; empty if there is no such place. */
    Optional<String> words(InvitedAs as) {
        return switch (as) {
            case InvitedAs.ToPlace to -> nameOf(to).map(name -> to.role().words() + " of " + name);
            case InvitedAs.AsReviewer _ -> Optional.of("reviewer");
            case InvitedAs.AsRepresentative voter ->
                members.findById(voter.member())
                        .filter(member -> !member.hasCeased())
                        .map(member -> "representative of " + member.legalName());
            case InvitedAs.ToOffice _ -> Optional.of("member of the partnership office's staff");
        };
    }

    private Optional<String> nameOf(InvitedAs.ToPlace to) {
        return switch (to.place()) {
            case Place.AtSchool at
            when to.role() == KeyRole.HEADTEACHER || to.role() == KeyRole.DEPUTY ->
                schools.findById(at.school())
                        .filter(school -> !departures.hasLeft(school.id()))
                        .map(School::name);
            case Place.InHub in
            when to.role() == KeyRole.HUB_LEAD || to.role() == KeyRole.CO_EDITOR ->
                hubs.findById(in.hub()).map(hub -> hub.summary().name());
            default -> Optional.empty();
        };
    }

    /** Whether the document or reason that goes with it is there. */
    boolean isReasoned(InvitedAs as) {
        return switch (as) {
            case InvitedAs.AsRepresentative voter -> fits(voter.authority());
            case InvitedAs.ToOffice office -> fits(office.reason());
            case InvitedAs.ToPlace _, InvitedAs.AsReviewer _ -> true;
        };
    }

    private static boolean fits(String reason) {
        return !reason.isBlank() && reason.strip().length() <= LONGEST_REASON;
    }

    List<HubSummary> hubs() {
        return hubs.mine().stream().map(Hub::summary).toList();
    }

    static Set<RealmRole> roles(InvitedAs as) {
        return Set.of(
                switch (as) {
                    case InvitedAs.ToPlace(Place.InHub _, KeyRole _) -> RealmRole.HUB_LEAD;
                    case InvitedAs.ToPlace _ -> RealmRole.HEADTEACHER;
                    case InvitedAs.AsReviewer _ -> RealmRole.REVIEWER;
                    case InvitedAs.AsRepresentative _ -> RealmRole.COMPANY_MEMBER;
                    case InvitedAs.ToOffice _ -> RealmRole.OFFICE;
                });
    }

    /** Gives her the place with its keys; until she has an account, nobody can use them. */
    void give(InvitedAs as, PersonSummary person) {
        switch (as) {
            case InvitedAs.ToPlace to ->
                placing.begin(new Appointment(spaceOf(to.place()), person, to.role(), LocalDate.now(clock)));
            case InvitedAs.AsReviewer _ -> keys.directory(person.id());
            case InvitedAs.AsRepresentative voter ->
                representation.begin(
                        members.findById(voter.member()).orElseThrow(),
                        person,
                        voter.authority().strip(),
                        clock.instant());
            case InvitedAs.ToOffice office ->
                seats.propose(person.id(), office.reason().strip());
        }
    }

    private SpaceId spaceOf(Place place) {
        return switch (place) {
            case Place.AtSchool at ->
                schools.findById(at.school()).orElseThrow().space();
            case Place.InHub in ->
                hubs.findById(in.hub()).orElseThrow().summary().space();
        };
    }
}
