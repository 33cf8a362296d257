package org.challengepartners.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
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
    private @Nullable UUID schoolSpace;
    private @Nullable Integer schoolUrn;
    private String frameworkCode;

    @Embedded
    private Held held;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    private int steps; // each raises it by one: no other change of where the review stands is taken

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewStep step;

    private String stepBy = "";
    private String stepReason = "";

    @Column(name = "review_type")
    @Enumerated(EnumType.STRING)
    private ReviewType type = ReviewType.FULL;

    private int days = ReviewType.FULL.days();
    private int peers = ReviewType.FULL.peers();
    private @Nullable UUID teamSpace;

    @Embedded
    private @Nullable IssueOfReport issue;

    private Review(CommandId command, SpaceId space, SchoolSummary school, Framework framework, Held held) {
        this.id = ReviewId.next();
        this.space = space;
        this.commandId = command.value();
        this.school = school.id();
        this.schoolName = school.name();
        this.schoolSpace = school.space().value();
        this.frameworkCode = framework.code();
        this.held = held;
        this.state = ReviewState.PLANNED;
    }

    @SuppressWarnings("NullAway.Init")
    protected Review() {}

    /** Put into a cycle: days, scope and team are agreed later. */
    static Review planned(
            CommandId command,
            SpaceId space,
            SpaceId team,
            SchoolSummary school,
            Framework framework,
            ReviewOrder order,
            String office) {
        var review = new Review(command, space, school, framework, order.window());
        review.teamSpace = team.value();
        review.type = order.type();
        review.days = order.type().days();
        review.peers = order.peers();
        review.log(ReviewStep.CREATE, office, "");
        review.registerEvent(new ReviewStepped(space, review.id, ReviewStep.CREATE, review.state));
        return review;
    }

    /** With a team that was agreed elsewhere: it begins on site. */
    static Review open(
            CommandId command,
            SpaceId space,
            SpaceId team,
            SchoolSummary school,
            Framework framework,
            Held held,
            String office) {
        var review = new Review(command, space, school, framework, held);
        review.teamSpace = team.value();
        review.state = ReviewState.ON_SITE;
        review.log(ReviewStep.OPEN_WITH_TEAM, office, "");
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

    /** Days that a step settles, taken in the same transaction. */
    void heldOn(LocalDate first, LocalDate last) {
        held = Held.on(first, last);
    }

    ReviewType type() {
        return type;
    }

    int days() {
        return days;
    }

    int peers() {
        return peers;
    }

    Place place(PersonSummary person, KeyRole role) {
        return new Place(space, id, person, role);
    }

    /**
     * The one way from state to state.
     *
     * @param line of the table, from where the review stands
     * @param who took the step, by name
     * @param reason blank if there is none
     */
    void take(Transition line, String who, String reason) {
        if (line.from() != state) {
            throw new IllegalStateException("no step %s leads from %s".formatted(line.step(), state));
        }
        state = line.to();
        log(line.step(), who, reason);
        registerEvent(new ReviewStepped(space, id, line.step(), state));
    }

    private void log(ReviewStep taken, String who, String reason) {
        steps++;
        step = taken;
        stepBy = who;
        stepReason = reason;
    }

    /** How many steps it has taken. */
    int steps() {
        return steps;
    }

    /** The report stands in a space of the school's; the step that issues it follows in the same transaction. */
    void issued(CommandId command, Report report, Instant now) {
        issue = new IssueOfReport(now, command.value(), report.fingerprint());
        registerEvent(new ReviewIssued(space, id));
    }

    /** What submitting answers once the review is issued: to the first command its first answer. */
    SubmitResult answerTo(CommandId command) {
        return Objects.requireNonNull(issue).answerTo(command);
    }

    boolean isIssued() {
        return issue != null;
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

    Optional<SpaceId> schoolSpace() { // of the host; empty for a review from before it was kept
        return Optional.ofNullable(schoolSpace).map(SpaceId::new);
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
        return Optional.ofNullable(issue).map(IssueOfReport::at);
    }
}
