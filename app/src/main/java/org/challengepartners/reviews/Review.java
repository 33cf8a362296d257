package org.challengepartners.reviews;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.establishments.Urn;
import org.challengepartners.membership.PersonSummary;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.SpaceId;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One school's review by one team. What it says of the school is what was so when it was opened. */
@Entity
@Table(schema = "reviews", name = "review")
@DynamicUpdate // a person may change only where it stands: the other columns are not granted
class Review extends AbstractAggregateRoot<Review> {

    @EmbeddedId
    private ReviewId id;

    @Embedded
    private SpaceId space;

    @Version
    private @Nullable Long version;

    private UUID commandId;

    @Embedded
    private SchoolId school;

    private String schoolName;
    private @Nullable Integer schoolUrn;
    private String frameworkCode;

    @Embedded
    private Held held;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    private @Nullable UUID teamSpace;
    private @Nullable Instant issuedAt;
    private @Nullable UUID issueCommand;
    private @Nullable String issueFingerprint;

    private Review(CommandId command, SpaceId space, SchoolSummary school, Framework framework, Held held) {
        this.id = ReviewId.next();
        this.space = space;
        this.commandId = command.value();
        this.school = school.id();
        this.schoolName = school.name();
        this.frameworkCode = framework.code();
        this.held = held;
        this.state = ReviewState.OPEN;
    }

    @SuppressWarnings("NullAway.Init")
    protected Review() {}

    static Review open(
            CommandId command, SpaceId space, SpaceId team, SchoolSummary school, Framework framework, Held held) {
        var review = new Review(command, space, school, framework, held);
        review.teamSpace = team.value();
        review.registerEvent(new ReviewOpened(space, review.id));
        return review;
    }

    static Review imported(CommandId command, SpaceId space, SchoolSummary school, Framework framework, Held held) {
        var review = new Review(command, space, school, framework, held);
        review.state = ReviewState.IMPORTED;
        review.registerEvent(new ReviewImported(space, review.id));
        return review;
    }

    /** Keeps the number that the school had in the public register on the first day. */
    Review of(Optional<Urn> number) {
        schoolUrn = number.map(Urn::value).orElse(null);
        return this;
    }

    /** The school's number of that time; empty if the office had not said it. */
    Optional<Urn> schoolUrn() {
        return Optional.ofNullable(schoolUrn).map(Urn::new);
    }

    Place place(PersonSummary person, KeyRole role) {
        return new Place(space, id, person, role);
    }

    /** Ends the team's work for good: the report stands in a space of the school's. */
    void issue(CommandId command, Report report, Instant now) {
        if (state != ReviewState.OPEN) {
            throw new IllegalStateException("only an open review is issued");
        }
        state = ReviewState.ISSUED;
        issuedAt = now;
        issueCommand = command.value();
        issueFingerprint = report.fingerprint();
        registerEvent(new ReviewIssued(space, id));
    }

    /** What submitting answers once the review is not open any more: to the first command its first answer. */
    SubmitResult answerTo(CommandId command) {
        var at = Objects.requireNonNull(issuedAt);
        return command.value().equals(issueCommand)
                ? new SubmitResult.Submitted(at, Objects.requireNonNull(issueFingerprint))
                : new SubmitResult.AlreadySubmitted(at);
    }

    boolean isOpen() {
        return state == ReviewState.OPEN;
    }

    boolean isIssued() {
        return state == ReviewState.ISSUED;
    }

    ReviewId id() {
        return id;
    }

    SpaceId space() {
        return space;
    }

    SchoolId school() {
        return school;
    }

    String schoolName() {
        return schoolName;
    }

    String frameworkCode() {
        return frameworkCode;
    }

    Held held() {
        return held;
    }

    ReviewState state() {
        return state;
    }

    Optional<SpaceId> team() {
        return Optional.ofNullable(teamSpace).map(SpaceId::new);
    }

    Optional<Instant> issuedAt() {
        return Optional.ofNullable(issuedAt);
    }
}
