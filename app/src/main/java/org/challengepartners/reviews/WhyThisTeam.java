package org.challengepartners.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.challengepartners.membership.Phase;
import org.challengepartners.reviews.planning.Candidate;
import org.challengepartners.reviews.planning.HostedReview;
import org.challengepartners.reviews.planning.Member;

/** Says in words why somebody fits, and why a team does. */
final class WhyThisTeam {

    private WhyThisTeam() {}

    /** What speaks for one person: the phase, what she does, how often she has reviewed, how far she comes. */
    static String of(Candidate who, HostedReview review) {
        var why = new ArrayList<String>();
        if (who.phases().contains(review.phase())) {
            why.add("knows schools of this phase (%s) from inside".formatted(phase(review)));
        }
        if (who.headOrDeputy()) {
            why.add("serves as a head or deputy");
        }
        if (who.specialist()) {
            why.add("is a specialist in special educational needs");
        }
        why.add(
                who.isFirstTimer()
                        ? "reviews for the first time"
                        : "has been on %d %s".formatted(who.experience(), who.experience() == 1 ? "team" : "teams"));
        who.km().ifPresent(km -> why.add("comes from %d km away".formatted(km)));
        var words = String.join(", ", why);
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static String phase(HostedReview review) {
        return Phase.valueOf(review.phase()).words().toLowerCase(Locale.UK);
    }

    /** What is so of a team as a whole. */
    static List<String> sentences(List<Member> team, HostedReview review) {
        var people = team.stream().map(Member::candidate).toList();
        var sentences = new ArrayList<String>();
        if (people.stream()
                .flatMap(who -> who.posts().stream())
                .noneMatch(post -> post.school().equals(review.host())
                        || review.trust().isPresent() && post.trust().equals(review.trust())
                        || review.hub().isPresent() && post.hub().equals(review.hub()))) {
            sentences.add("Nobody of the team works in your school, its trust or its hub.");
        }
        named(
                people.stream()
                        .filter(who -> who.phases().contains(review.phase()))
                        .toList(),
                sentences,
                "from inside a school of your phase");
        named(people.stream().filter(Candidate::headOrDeputy).toList(), sentences, "serving as a head or deputy");
        named(
                people.stream().filter(Candidate::specialist).toList(),
                sentences,
                "a specialist in special educational needs");
        var reviews = people.stream().mapToInt(Candidate::experience).sum();
        sentences.add("Together they have been on %d %s.".formatted(reviews, reviews == 1 ? "team" : "teams"));
        people.stream()
                .flatMapToInt(
                        who -> who.km().isPresent() ? IntStream.of(who.km().getAsInt()) : IntStream.empty())
                .max()
                .ifPresent(km -> sentences.add("The longest way is %d km.".formatted(km)));
        return sentences;
    }

    private static void named(List<Candidate> people, List<String> sentences, String what) {
        if (!people.isEmpty()) {
            sentences.add("%s: %s."
                    .formatted(
                            what.substring(0, 1).toUpperCase(Locale.UK) + what.substring(1),
                            people.stream().map(Candidate::name).collect(Collectors.joining(", "))));
        }
    }
}
