package org.challengepartners.membership;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;

/** What every head, reviewer and representative may know of a school; published by the office in the company's space. */
@Entity
@Table(schema = "membership", name = "directory_entry")
class DirectoryEntry {

    @EmbeddedId
    private SchoolId id;

    @Embedded
    private SpaceId space;

    @Version
    private @Nullable Long version;

    private String name;
    private String place;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    private @Nullable String hubName;
    private @Nullable String memberName;
    private LocalDate joinedOn;
    private @Nullable Integer easting;
    private @Nullable Integer northing;
    private @Nullable UUID hubId;

    DirectoryEntry(SchoolId id, String name, String place, Phase phase, LocalDate joinedOn) {
        this.id = id;
        this.space = SpaceId.COMPANY;
        this.name = name;
        this.place = place;
        this.phase = phase;
        this.joinedOn = joinedOn;
    }

    @SuppressWarnings("NullAway.Init")
    protected DirectoryEntry() {}

    void placeIn(HubSummary hub) {
        hubName = hub.name();
        hubId = hub.id().value();
    }

    void placeInNone() {
        hubName = null;
        hubId = null;
    }

    /** Metres on the British National Grid. */
    void standAt(int east, int north) {
        easting = east;
        northing = north;
    }

    void coverBy(String member) {
        memberName = member;
    }

    void uncover() {
        memberName = null;
    }

    String name() {
        return name;
    }
}
