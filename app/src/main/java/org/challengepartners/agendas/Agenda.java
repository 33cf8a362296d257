package org.challengepartners.agendas;

import jakarta.persistence.AttributeOverride;
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
import java.util.List;
import java.util.Optional;
import org.challengepartners.calendar.SchoolYear;
import org.challengepartners.membership.HubId;
import org.challengepartners.membership.HubSummary;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What the schools of one hub agree for one school year: a draft, then frozen versions, then agreed for good. */
@Entity
@Table(schema = "agendas", name = "agenda")
class Agenda extends AbstractAggregateRoot<Agenda> {

    @EmbeddedId
    private AgendaId id;

    @Embedded
    private SpaceId space;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "hub_id"))
    private HubId hub;

    private String hubName;

    @Embedded
    private SchoolYear year;

    @Enumerated(EnumType.STRING)
    private AgendaState state;

    private @Nullable Integer minor;

    private @Nullable Integer draftNo;

    private @Nullable LocalDate consultedUntil;

    private @Nullable LocalDate answerBy;

    private @Nullable LocalDate resolveBy;

    Agenda(HubSummary hub, SchoolYear year) {
        this.id = AgendaId.next();
        this.space = hub.space();
        this.hub = hub.id();
        this.hubName = hub.name();
        this.year = year;
        this.state = AgendaState.DRAFT;
        registerEvent(new AgendaStarted(space, id));
    }

    @SuppressWarnings("NullAway.Init")
    protected Agenda() {}

    AgendaId id() {
        return id;
    }

    SpaceId space() {
        return space;
    }

    HubId hub() {
        return hub;
    }

    SchoolYear year() {
        return year;
    }

    AgendaState state() {
        return state;
    }

    /** The version before the schools, or adopted; none while it is a draft. */
    Optional<VersionNumber> version() {
        return Optional.ofNullable(minor).map(VersionNumber::new);
    }

    /** The number that the next frozen version gets. */
    VersionNumber nextVersion() {
        return version().map(VersionNumber::next).orElse(VersionNumber.FIRST);
    }

    /** Whether its words can still change. */
    boolean isOpen() {
        return state.isOpen();
    }

    /** The version on which the schools are or were consulted, 1 for the first; none if they never were. */
    Optional<Integer> draftNo() {
        return Optional.ofNullable(draftNo);
    }

    /** The last day of the consultation, in Europe/London. */
    Optional<LocalDate> consultedUntil() {
        return Optional.ofNullable(consultedUntil);
    }

    /** Whether schools may still speak and propose on that day. */
    boolean hears(LocalDate today) {
        return state == AgendaState.CONSULTATION && consultedUntil != null && !today.isAfter(consultedUntil);
    }

    /** Begins the consultation. */
    void consult(LocalDate until) {
        if (state != AgendaState.DRAFT) {
            throw new IllegalStateException("only a draft is consulted on");
        }
        state = AgendaState.CONSULTATION;
        consultedUntil = until;
        draftNo = 0;
    }

    /** Shows the schools its present words, as the next version under consultation. */
    int showNext() {
        var next = draftNo().orElse(0) + 1;
        draftNo = next;
        registerEvent(new AgendaConsultedOn(space, id, next));
        return next;
    }

    /** Notes that somebody said something about it. */
    void spokenAbout(RemarkId remark) {
        registerEvent(new RemarkMade(space, id, remark));
    }

    /** Notes that a school proposed an amendment. */
    void askedToChange(AmendmentId amendment) {
        registerEvent(new AmendmentProposed(space, id, amendment));
    }

    /** Notes that an amendment has its answer. */
    void answered(AmendmentId amendment) {
        registerEvent(new AmendmentAnswered(space, id, amendment));
    }

    /** Notes that somebody changed the draft's words. */
    void reworded(ItemId item) {
        registerEvent(new AgendaReworded(space, id, item));
    }

    /** The last day on which schools answer the version before them; from the day after the lead may adopt it. */
    Optional<LocalDate> answerBy() {
        return Optional.ofNullable(answerBy);
    }

    /** The last day of talks about an objection that stands when the schools' time is over. */
    Optional<LocalDate> resolveBy() {
        return Optional.ofNullable(resolveBy);
    }

    /** Goes on with the agreement: no objection is open any more. */
    void resume() {
        if (state == AgendaState.RESOLVING) {
            state = AgendaState.AGREEMENT;
        }
    }

    /** Notes that an objection was recorded as standing, or that its school accepts that. */
    void talkedThrough(SchoolId school) {
        registerEvent(new ObjectionTalkedThrough(space, id, school));
    }

    /** Notes that a school which joined later stands to it. */
    void adheredTo(SchoolId school) {
        registerEvent(new AgendaAdheredTo(space, id, school));
    }

    /** Notes that a slip was reported, or that a head said what it is. */
    void slipReported(ErratumId erratum) {
        registerEvent(new SlipReported(space, id, erratum));
    }

    /** Agrees this version for good, by the lead and the rules of the hub. */
    Adoption conclude(FrozenVersion frozen, Tally tally, HubRules rules, Instant now) {
        if (!state.isAnswered()) {
            throw new IllegalStateException("no version is before the schools");
        }
        if (tally.adoptsAtOnce()) {
            return adopted(frozen, tally, Tally.RULE, 100, 100, now);
        }
        var quorum = rules.quorum().figure();
        return adopted(frozen, tally, rules.words(), quorum, rules.threshold().figure(), now);
    }

    /**
     * Freezes these words as the next version and asks the schools. What they answered to earlier versions counts no more.
     *
     * @param answerBy the last day on which they answer
     * @param resolveBy the last day of talks about an objection that stands then
     */
    FrozenVersion freeze(String canonical, Signature by, LocalDate answerBy, LocalDate resolveBy) {
        this.answerBy = answerBy;
        this.resolveBy = resolveBy;
        var next = nextVersion();
        minor = next.minor();
        state = AgendaState.AGREEMENT;
        registerEvent(new AgendaPutToAgreement(space, id, next));
        return new FrozenVersion(space, new FrozenVersion.Key(id, next), canonical, by);
    }

    /** Notes that a school answered the version before it. */
    void answered(SchoolId school) {
        registerEvent(new PositionTaken(space, id, school));
    }

    /** Agrees this version for good, if all schools have answered it and none objects. */
    Optional<Adoption> adopt(FrozenVersion frozen, Tally tally, Instant now) {
        return state == AgendaState.AGREEMENT && tally.adoptsAtOnce()
                ? Optional.of(adopted(frozen, tally, Tally.RULE, 100, 100, now))
                : Optional.empty();
    }

    private Adoption adopted(FrozenVersion frozen, Tally tally, String rule, int quorum, int threshold, Instant now) {
        state = AgendaState.ADOPTED;
        registerEvent(new AgendaAdopted(space, id, frozen.number()));
        return new Adoption(space, frozen, tally, rule, quorum, threshold, now);
    }

    /** The document of these items. */
    AgendaText text(List<Item> items) {
        return new AgendaText(
                hubName,
                year.toString(),
                items.stream().sorted(Item.AS_IT_READS).map(Item::line).toList());
    }

    AgendaLine line() {
        return new AgendaLine(id, hubName, year, state, version());
    }
}
