package org.challengepartners.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.challengepartners.access.SignedIn;
import org.challengepartners.membership.HubId;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.Phase;
import org.challengepartners.membership.SchoolStanding;
import org.challengepartners.membership.Standings;
import org.challengepartners.reviews.planning.Candidate;
import org.challengepartners.reviews.planning.Days;
import org.challengepartners.reviews.planning.HostedReview;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.stereotype.Component;

/** Gathers what the rules of planning ask about one review and its candidates; under the office's hat. */
@Component
class PlanningFacts {

    private static final int YEARS_OF_SWAPS = 2;
    private static final int YEARS_LOOKED_AT = 4;
    private static final Set<Phase> NEED_A_SPECIALIST = Set.of(Phase.SPECIAL, Phase.ALTERNATIVE_PROVISION);

    private final Standings standings;
    private final ReviewerBook book;
    private final Scopes scopes;
    private final Engagements engagements;
    private final Readers readers;
    private final SignedIn signedIn;
    private final ConflictsWithHosts conflicts;
    private final Clock clock;

    PlanningFacts(
            Standings standings,
            ReviewerBook book,
            Scopes scopes,
            Engagements engagements,
            Readers readers,
            SignedIn signedIn,
            ConflictsWithHosts conflicts,
            Clock clock) {
        this.standings = standings;
        this.book = book;
        this.scopes = scopes;
        this.engagements = engagements;
        this.readers = readers;
        this.signedIn = signedIn;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    /** A review and everybody who may be asked. */
    record Facts(HostedReview review, List<Candidate> candidates) {

        Candidate of(PersonId person) {
            return candidates.stream()
                    .filter(one -> one.person().equals(person.value()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * Everything about all reviewers and one review.
     *
     * @param others people who are looked at though the office has not entered them as reviewers, with their names
     */
    Facts about(Review review, Map<PersonId, String> others) {
        var schools = standings.schools().stream()
                .collect(Collectors.toMap(SchoolStanding::space, Function.identity(), (one, _) -> one));
        var host = schools.values().stream()
                .filter(school -> school.id().equals(review.school()))
                .findFirst()
                .orElseThrow();
        var past = engagements.others(review, review.held().from().minusYears(YEARS_LOOKED_AT));
        var profiles = profiles(others);
        var people = Stream.concat(
                        profiles.stream().map(ReviewerProfile::person),
                        Stream.concat(past.stream().map(Engagements.Line::person), Stream.of(signedIn.person())))
                .collect(Collectors.toCollection(HashSet::new));
        var reader = readers.of(review.id()).map(Readers.Reader::person);
        reader.ifPresent(people::add);
        var posts = posts(people, schools);
        var hosted = hosted(review, host, past, posts, reader);
        var seen = new CandidatesSeen(review, host, past, engagements.experience(review), posts, LocalDate.now(clock));
        return new Facts(hosted, profiles.stream().map(seen::candidate).toList());
    }

    private List<ReviewerProfile> profiles(Map<PersonId, String> others) {
        var all = new ArrayList<>(book.all());
        var known = all.stream().map(ReviewerProfile::person).collect(Collectors.toSet());
        others.forEach((person, name) -> {
            if (!known.contains(person)) {
                all.add(new ReviewerProfile(
                        person, name, 0, ReviewerTraining.NONE, ReviewerWishes.USUAL, Optional.empty(), List.of()));
            }
        });
        return all;
    }

    /** Somebody's place, and where. */
    record Works(SchoolStanding school, KeyRole role) {}

    private Map<PersonId, List<Works>> posts(Collection<PersonId> people, Map<SpaceId, SchoolStanding> schools) {
        var posts = new HashMap<PersonId, List<Works>>();
        standings
                .posts(people)
                .forEach(post -> Optional.ofNullable(schools.get(post.school()))
                        .ifPresent(school -> posts.computeIfAbsent(post.person(), _ -> new ArrayList<>())
                                .add(new Works(school, post.role()))));
        return posts;
    }

    private HostedReview hosted(
            Review review,
            SchoolStanding host,
            List<Engagements.Line> past,
            Map<PersonId, List<Works>> posts,
            Optional<PersonId> reader) {
        var reviewedHere = new HashMap<UUID, LocalDate>();
        var owing = new HashSet<UUID>();
        var swapsFrom = review.held().from().minusYears(YEARS_OF_SWAPS);
        for (var line : past) {
            if (line.host().equals(host.id().value())) {
                reviewedHere.merge(
                        line.person().value(), line.days().until(), (one, two) -> one.isAfter(two) ? one : two);
            }
            var came = line.cameFrom()
                    .map(space -> space.equals(host.space()))
                    .orElseGet(() -> posts.getOrDefault(line.person(), List.of()).stream()
                            .anyMatch(post -> post.school().id().equals(host.id())));
            if (came && !line.days().until().isBefore(swapsFrom)) {
                owing.add(line.host());
            }
        }
        return new HostedReview(
                host.id().value(),
                host.name(),
                host.member().map(MemberId::value),
                host.hub().map(HubId::value),
                host.phase().name(),
                new Days(review.held().from(), review.held().until()),
                review.peers(),
                review.type() == ReviewType.HUB_LED,
                NEED_A_SPECIALIST.contains(host.phase())
                        || scopes.of(review)
                                .filter(scope -> scope.text().specialist())
                                .isPresent(),
                conflicts.of(review).stream().map(PersonId::value).collect(Collectors.toSet()),
                reviewedHere,
                owing,
                Stream.concat(Stream.of(signedIn.person()), reader.stream())
                        .flatMap(person -> posts.getOrDefault(person, List.of()).stream())
                        .map(post -> post.school().id().value())
                        .collect(Collectors.toSet()));
    }
}
