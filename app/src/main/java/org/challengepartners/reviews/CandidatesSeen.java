package org.challengepartners.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.challengepartners.membership.HubId;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.MembershipYear;
import org.challengepartners.membership.Phase;
import org.challengepartners.membership.SchoolStanding;
import org.challengepartners.reviews.planning.Candidate;
import org.challengepartners.reviews.planning.Days;
import org.challengepartners.reviews.planning.Post;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.PersonId;

/** Makes candidates for one review of reviewers' profiles, with what is known of each. */
record CandidatesSeen(
        Review review,
        SchoolStanding host,
        List<Engagements.Line> past,
        Map<PersonId, Integer> experience,
        Map<PersonId, List<PlanningFacts.Works>> posts,
        LocalDate today) {

    private static final Set<KeyRole> HEADS = Set.of(KeyRole.HEADTEACHER, KeyRole.DEPUTY);

    Candidate candidate(ReviewerProfile profile) {
        var own = posts.getOrDefault(profile.person(), List.of());
        var year = MembershipYear.of(review.held().from());
        var hers = past.stream()
                .filter(line -> line.person().equals(profile.person()))
                .toList();
        var phases = Stream.concat(
                        profile.wishes().phases().stream(),
                        own.stream().map(post -> post.school().phase()))
                .map(Phase::name)
                .collect(Collectors.toSet());
        return new Candidate(
                profile.person().value(),
                profile.name(),
                own.stream()
                        .map(PlanningFacts.Works::school)
                        .map(CandidatesSeen::post)
                        .distinct()
                        .toList(),
                profile.training().servesAs() != ServesAs.OTHER
                        || own.stream().map(PlanningFacts.Works::role).anyMatch(HEADS::contains),
                phases,
                profile.wishes().specialisms().contains(Specialism.SEND),
                profile.training().trainedUntil(),
                profile.training().leadUntil(),
                profile.declaredOn()
                        .map(MembershipYear::of)
                        .filter(MembershipYear.of(today)::equals)
                        .isPresent(),
                profile.wishes().capacity(),
                (int) hers.stream()
                        .filter(line -> MembershipYear.of(line.days().from()).equals(year))
                        .count(),
                profile.wishes().travelKm().map(OptionalInt::of).orElseGet(OptionalInt::empty),
                distance(own),
                profile.away().stream()
                        .map(away -> new Days(away.from(), away.until()))
                        .toList(),
                hers.stream().map(Engagements.Line::days).toList(),
                profile.training().reviewsBefore() + experience.getOrDefault(profile.person(), 0));
    }

    private OptionalInt distance(List<PlanningFacts.Works> own) {
        return own.stream()
                .map(PlanningFacts.Works::school)
                .flatMap(school -> school.at().stream())
                .flatMapToInt(point -> host.at().stream().mapToInt(point::kilometresTo))
                .min();
    }

    private static Post post(SchoolStanding school) {
        return new Post(
                school.id().value(),
                school.name(),
                school.member().map(MemberId::value),
                school.hub().map(HubId::value));
    }
}
