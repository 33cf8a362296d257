package org.challengepartners.reviews;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.challengepartners.access.SignedIn;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.KeyHeld;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows people the reviews that their keys open: a head those of her school, a reviewer those on whose team she is. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Reviewing {

    private final Reviews reviews;
    private final Reports reports;
    private final Places places;
    private final Frameworks frameworks;
    private final StepLog log;
    private final ReviewPermissions permissions;
    private final Keyring keys;
    private final SignedIn signedIn;

    Reviewing(
            Reviews reviews,
            Reports reports,
            Places places,
            Frameworks frameworks,
            StepLog log,
            ReviewPermissions permissions,
            Keyring keys,
            SignedIn signedIn) {
        this.reviews = reviews;
        this.reports = reports;
        this.places = places;
        this.frameworks = frameworks;
        this.log = log;
        this.permissions = permissions;
        this.keys = keys;
        this.signedIn = signedIn;
    }

    /** The signed-in person's reviews, the latest first. */
    public Slice<ReviewSummary> mine(Pageable page) {
        return reviews.mine(page);
    }

    /** The open reviews on whose team the signed-in person has a place, the first to be held first; mostly few. */
    public List<ReviewSummary> openForMe() {
        return reviews.withPlaceOf(signedIn.person().value(), ReviewState.running());
    }

    /** A review's page; empty for one that none of the person's keys opens, whether or not it exists. */
    public Optional<ReviewDetail> find(ReviewId id) {
        return reviews.findById(id).map(this::detail);
    }

    /** The steps that a review has taken, the first one first; empty for one that none of the person's keys opens. */
    public List<StepTaken> steps(ReviewId id) {
        return log.of(id);
    }

    /** The rooms of a school's reviews; empty lists for a school that is not the reader's, whether or not it exists. */
    public SchoolRooms roomsOf(SchoolId school) {
        var ofSchool = reviews.hostedBy(school);
        var names = new HashMap<PersonId, String>();
        ofSchool.stream()
                .flatMap(review -> places.of(review.id()).stream())
                .map(Place::member)
                .forEach(member -> names.put(member.person(), member.name()));
        var spaces = Stream.concat(ofSchool.stream().map(Review::space), reports.spacesOf(school).stream());
        return new SchoolRooms(spaces.toList(), Map.copyOf(names));
    }

    private ReviewDetail detail(Review review) {
        return new ReviewDetail(
                review.id(),
                review.space(),
                review.school(),
                review.schoolName(),
                review.schoolUrn(),
                frameworks.get(review.frameworkCode()),
                review.held(),
                review.state(),
                places.of(review.id()).stream().map(Place::member).toList(),
                review.issuedAt(),
                review.team().filter(_ -> permissions.opensTeamRoom(review)),
                permissions.mayWrite(review),
                permissions.maySubmit(review),
                permissions.mayReadReport(review),
                review.team().flatMap(this::myLeadKey).flatMap(KeyHeld::until));
    }

    private Optional<KeyHeld> myLeadKey(SpaceId team) {
        var me = signedIn.person();
        return keys.keysTo(team).stream()
                .filter(key -> key.role() == KeyRole.LEAD_REVIEWER)
                .filter(key -> key.person().equals(me))
                .findFirst();
    }
}
