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
        return state != AgendaState.ADOPTED;
    }

    /** Notes that somebody changed the draft's words. */
    void reworded(ItemId item) {
        registerEvent(new AgendaReworded(space, id, item));
    }

    /** Freezes these words as the next version and asks the schools. What they answered to earlier versions counts no more. */
    FrozenVersion freeze(String canonical, Signature by) {
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
        if (state != AgendaState.AGREEMENT || !tally.adoptsAtOnce()) {
            return Optional.empty();
        }
        state = AgendaState.ADOPTED;
        registerEvent(new AgendaAdopted(space, id, frozen.number()));
        return Optional.of(new Adoption(space, frozen, tally, now));
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
