package org.challengepartners.reviews.planning;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules about a whole team (reviews.md 7.1, H10 to H16). */
public final class TeamRules {

    private static final List<TeamRule> ALL = List.of(
            new TeamRule("H10", "exactly one lead, and every place filled", TeamRules::places),
            new TeamRule("H11", "no two of one school or trust", TeamRules::together),
            new TeamRule("H12", "somebody of the school's phase", TeamRules::phase),
            new TeamRule("H13", "a serving head or deputy", TeamRules::serving),
            new TeamRule("H14", "at most one who has not reviewed before", TeamRules::firstTimers),
            new TeamRule(
                    "H15", "a specialist in special educational needs, where one is needed", TeamRules::specialist),
            new TeamRule("H16", "not of the school of who plans it or reads its draft", TeamRules::organisers));

    private TeamRules() {}

    /** All of them. */
    public static List<TeamRule> all() {
        return ALL;
    }

    /** What is against a team, its people first; empty if it may be offered. */
    public static List<Breach> breaches(List<Member> team, HostedReview review) {
        return Stream.concat(
                        team.stream()
                                .flatMap(member ->
                                        PersonRules.breaches(member.candidate(), review, member.lead()).stream()),
                        ALL.stream().flatMap(rule -> rule.breach(team, review).stream()))
                .toList();
    }

    private static Optional<String> places(List<Member> team, HostedReview review) {
        var leads = team.stream().filter(Member::lead).count();
        var peers = team.size() - leads;
        return when(
                leads != 1 || peers != review.peers(),
                "The team has %d of 1 lead reviewer and %d of %d peer reviewers"
                        .formatted(leads, peers, review.peers()));
    }

    private static Optional<String> together(List<Member> team, HostedReview review) {
        return when(
                sharesAny(team, post -> Stream.of(post.school())) || sharesAny(team, post -> post.trust().stream()),
                "Two of the team work at one school or for one trust");
    }

    private static <T> boolean sharesAny(List<Member> team, Function<Post, Stream<T>> of) {
        var taken = new HashSet<T>();
        for (var member : team) {
            var own = new HashSet<T>();
            member.candidate().posts().forEach(post -> of.apply(post).forEach(own::add));
            if (own.stream().anyMatch(taken::contains)) {
                return true;
            }
            taken.addAll(own);
        }
        return false;
    }

    private static Optional<String> phase(List<Member> team, HostedReview review) {
        return when(
                team.stream().noneMatch(member -> member.candidate().phases().contains(review.phase())),
                "Nobody of the team knows the school's phase from inside");
    }

    private static Optional<String> serving(List<Member> team, HostedReview review) {
        return when(
                team.stream().noneMatch(member -> member.candidate().headOrDeputy()),
                "Nobody of the team serves as a head or deputy");
    }

    private static Optional<String> firstTimers(List<Member> team, HostedReview review) {
        return when(
                team.stream()
                                .filter(member -> member.candidate().isFirstTimer())
                                .count()
                        > 1,
                "More than one of the team has not reviewed before");
    }

    private static Optional<String> specialist(List<Member> team, HostedReview review) {
        return when(
                review.specialist()
                        && team.stream().noneMatch(member -> member.candidate().specialist()),
                "Nobody of the team is a specialist in special educational needs, and the school needs one");
    }

    private static Optional<String> organisers(List<Member> team, HostedReview review) {
        return when(
                team.stream()
                        .flatMap(member -> member.candidate().posts().stream())
                        .anyMatch(post -> review.organisers().contains(post.school())),
                "Somebody of the team works at a school of who plans the review or reads its draft");
    }

    private static Optional<String> when(boolean broken, String words) {
        return broken ? Optional.of(words) : Optional.empty();
    }
}
