package org.challengepartners.reviews;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.challengepartners.membership.OwnProfile;
import org.challengepartners.membership.PersonSummary;
import org.challengepartners.membership.RegisterOfPeople;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.FirstKey;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceKind;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office opens reviews with their teams. It has no key to the room in which a team writes. */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class PlanningReviews {

    private final Reviews reviews;
    private final Places places;
    private final Frameworks frameworks;
    private final StepLog log;
    private final Hosts hosts;
    private final RegisterOfPeople people;
    private final OwnProfile profile;
    private final Keyring keys;

    PlanningReviews(
            Reviews reviews,
            Places places,
            Frameworks frameworks,
            StepLog log,
            Hosts hosts,
            RegisterOfPeople people,
            OwnProfile profile,
            Keyring keys) {
        this.reviews = reviews;
        this.places = places;
        this.frameworks = frameworks;
        this.log = log;
        this.hosts = hosts;
        this.people = people;
        this.profile = profile;
        this.keys = keys;
    }

    /** The framework versions that a review may use, the newest first. */
    @Transactional(readOnly = true)
    public List<Framework> frameworks() {
        return frameworks.all();
    }

    /** All reviews, the latest first: which school, when and how far, and no word of what is written in them. */
    @Transactional(readOnly = true)
    public Slice<ReviewSummary> all(Pageable page) {
        return reviews.mine(page);
    }

    /**
     * Opens a review: the school's heads and the team get keys to the review, the team alone to the room in which findings are
     * written.
     *
     * @param command made when the form opened; a repeat gets its first answer and opens nothing again
     * @throws java.util.NoSuchElementException if there is no such school, person or framework
     */
    public OpenResult open(CommandId command, ReviewPlan plan) {
        var earlier = reviews.findByCommandId(command.value());
        if (earlier.isPresent()) {
            return new OpenResult.Opened(earlier.get().id());
        }
        var school = hosts.school(plan.school());
        var framework = frameworks.get(plan.framework());
        var heads = hosts.headKeys(school);
        var team = team(plan);
        var unfit = unfit(heads, team);
        if (heads.isEmpty() || unfit.isPresent()) {
            return unfit.<OpenResult>map(OpenResult.NotThisTeam::new).orElseGet(OpenResult.NoHeadteacher::new);
        }
        var teamKeys = team.stream().map(Planned::key).toList();
        var all = Stream.concat(heads.stream(), teamKeys.stream()).toList();
        var space = keys.found(SpaceKind.REVIEW, all, "the review was opened");
        hosts.closeInTime(school, space);
        var room = keys.found(SpaceKind.TEAM, teamKeys, "a place on the review's team");
        var review = reviews.save(Review.open(command, space, room, school, framework, plan.held(), me())
                .of(hosts.urnOn(school, plan.held().from())));
        team.forEach(member -> places.save(review.place(member.person(), member.role())
                .from(people.postsOf(member.person().id()).stream()
                        .map(post -> post.school().space())
                        .findFirst())));
        return new OpenResult.Opened(review.id());
    }

    /**
     * Plans a review: its school is asked for days and scope, and its team is formed later.
     *
     * @param command made when the form opened; a repeat gets its first answer and plans nothing again
     * @throws java.util.NoSuchElementException if there is no such school or framework
     */
    public OpenResult plan(CommandId command, ReviewOrder order) {
        var earlier = reviews.findByCommandId(command.value());
        if (earlier.isPresent()) {
            return new OpenResult.Opened(earlier.get().id());
        }
        var school = hosts.school(order.school());
        var framework = frameworks.get(order.framework());
        var heads = hosts.headKeys(school);
        if (heads.isEmpty()) {
            return new OpenResult.NoHeadteacher();
        }
        var space = keys.found(SpaceKind.REVIEW, heads, "the review was planned");
        hosts.closeInTime(school, space);
        var room = keys.found(SpaceKind.TEAM, List.of(), "the review was planned");
        var review = Review.planned(command, space, room, school, framework, order, me())
                .of(hosts.urnOn(school, order.window().from()));
        return new OpenResult.Opened(reviews.saveAndFlush(review).id());
    }

    /** One review, as the office sees it: which school, when and how far, who is of the team, and no word of what is written. */
    @Transactional(readOnly = true)
    public Optional<OfficeReview> find(ReviewId id) {
        return reviews.findById(id)
                .map(review -> new OfficeReview(
                        review.id(),
                        review.schoolName(),
                        frameworks.get(review.frameworkCode()),
                        review.held(),
                        review.type(),
                        review.peers(),
                        review.state(),
                        places.of(id).stream().map(Place::member).toList(),
                        log.of(id)));
    }

    private String me() {
        return profile.find().map(PersonSummary::name).orElse("The office");
    }

    private record Planned(PersonSummary person, KeyRole role) {
        FirstKey key() {
            return new FirstKey(person.id(), role);
        }
    }

    private List<Planned> team(ReviewPlan plan) {
        return Stream.concat(
                        Stream.of(planned(plan.lead(), KeyRole.LEAD_REVIEWER)),
                        plan.peers().stream().map(peer -> planned(peer, KeyRole.PEER_REVIEWER)))
                .toList();
    }

    private Planned planned(PersonId person, KeyRole role) {
        return new Planned(people.find(person).orElseThrow(), role);
    }

    /** The name of somebody who has two places, or who is the school's own head. */
    private static Optional<String> unfit(List<FirstKey> heads, List<Planned> team) {
        var taken = new HashSet<>(heads.stream().map(FirstKey::person).toList());
        return team.stream()
                .map(Planned::person)
                .filter(person -> !taken.add(person.id()))
                .map(PersonSummary::name)
                .findFirst();
    }
}
