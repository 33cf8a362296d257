package org.challengepartners.reviews.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The rules about one person, in the order in which the funnel asks them (reviews.md 7.1, H1 to H9). */
public final class PersonRules {

    /** How long somebody who has reviewed a school does not come back. */
    public static final int YEARS_BETWEEN = 3;

    private static final List<PersonRule> ALL = List.of(
            rule("H1", "not of the school itself", PersonRules::ownSchool),
            rule("H2", "not of its trust", PersonRules::ownTrust),
            rule("S3", "not of its hub", PersonRules::ownHub),
            rule("H7", "trained, and in date on the last day", PersonRules::training),
            rule("H6", "free on all days", PersonRules::away),
            rule("H3", "without a conflict of interest", PersonRules::conflict),
            rule("H3a", "conflicts confirmed this year", PersonRules::undeclared),
            rule("H4", "not at this school in the last 3 years", PersonRules::recently),
            rule("H5", "whose school was not reviewed by this one in 2 years", PersonRules::swap),
            rule("H8", "with a review left this year", PersonRules::capacity),
            rule("H8a", "on no other team that week", PersonRules::sameWeek),
            rule("H9", "within their travel limit", PersonRules::travel),
            new PersonRule("H7a", "accredited to lead", true, PersonRules::accredited));

    private PersonRules() {}

    /** All of them. */
    public static List<PersonRule> all() {
        return ALL;
    }

    /** Those that are asked for a place. */
    public static List<PersonRule> asked(boolean lead) {
        return ALL.stream().filter(rule -> lead || !rule.forLead()).toList();
    }

    /** What is against her in that place; empty if she fits. */
    public static List<Breach> breaches(Candidate candidate, HostedReview review, boolean lead) {
        return asked(lead).stream()
                .flatMap(rule -> rule.breach(candidate, review).stream())
                .toList();
    }

    private static PersonRule rule(String key, String left, PersonRule.Check check) {
        return new PersonRule(key, left, false, check);
    }

    private static Optional<String> ownSchool(Candidate who, HostedReview review) {
        return when(
                who.posts().stream().anyMatch(post -> post.school().equals(review.host())),
                "%s works at the school itself",
                who);
    }

    private static Optional<String> ownTrust(Candidate who, HostedReview review) {
        return when(shares(who, review.trust(), Post::trust), "%s works for the school's trust", who);
    }

    private static Optional<String> ownHub(Candidate who, HostedReview review) {
        return when(!review.withinHub() && shares(who, review.hub(), Post::hub), "%s works in the school's hub", who);
    }

    private static boolean shares(Candidate who, Optional<UUID> hosts, Function<Post, Optional<UUID>> own) {
        return hosts.isPresent() && who.posts().stream().map(own).anyMatch(hosts::equals);
    }

    private static Optional<String> training(Candidate who, HostedReview review) {
        return when(ends(who.trainedUntil(), review), "%s is not trained, or the training has run out by then", who);
    }

    private static Optional<String> accredited(Candidate who, HostedReview review) {
        return when(ends(who.leadUntil(), review), "%s is not accredited to lead on these days", who);
    }

    private static boolean ends(Optional<LocalDate> until, HostedReview review) {
        return until.isEmpty() || until.get().isBefore(review.days().until());
    }

    private static Optional<String> away(Candidate who, HostedReview review) {
        return when(who.away().stream().anyMatch(review.days()::overlaps), "%s cannot come on these days", who);
    }

    private static Optional<String> conflict(Candidate who, HostedReview review) {
        return when(review.conflicted().contains(who.person()), "%s has a conflict of interest with this school", who);
    }

    private static Optional<String> undeclared(Candidate who, HostedReview review) {
        return when(!who.declared(), "%s has not confirmed her conflicts of interest this year", who);
    }

    private static Optional<String> recently(Candidate who, HostedReview review) {
        return Optional.ofNullable(review.reviewedHere().get(who.person()))
                .filter(last -> last.isAfter(review.days().from().minusYears(YEARS_BETWEEN)))
                .map(last -> "%s has reviewed this school in the last %d years".formatted(who.name(), YEARS_BETWEEN));
    }

    private static Optional<String> swap(Candidate who, HostedReview review) {
        return who.posts().stream()
                .filter(post -> review.owing().contains(post.school()))
                .findFirst()
                .map(post -> "%s has reviewed %s within 2 years: nobody of it comes back"
                        .formatted(review.hostName(), post.name()));
    }

    private static Optional<String> capacity(Candidate who, HostedReview review) {
        return when(who.booked() >= who.capacity(), "%s has as many reviews this year as she gives", who);
    }

    private static Optional<String> sameWeek(Candidate who, HostedReview review) {
        return when(
                who.reviewing().stream().anyMatch(review.days()::sharesWeekWith),
                "%s is on another team that week",
                who);
    }

    private static Optional<String> travel(Candidate who, HostedReview review) {
        return when(
                who.travelLimit().isPresent()
                        && who.km().isPresent()
                        && who.km().getAsInt() > who.travelLimit().getAsInt(),
                "The school is farther than %s travels",
                who);
    }

    private static Optional<String> when(boolean broken, String words, Candidate who) {
        return broken ? Optional.of(words.formatted(who.name())) : Optional.empty();
    }
}
