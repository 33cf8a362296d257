package org.challengepartners.reviews;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.PersonSummary;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What a school does about a report, in the school's own space; begun with its first action, published by its head. */
@Entity
@Table(schema = "reviews", name = "action_plan")
class ActionPlan extends AbstractAggregateRoot<ActionPlan> {

    @EmbeddedId
    private ReportId report;

    @Embedded
    private SpaceId space;

    @Version
    private @Nullable Long version;

    private @Nullable Instant publishedAt;
    private @Nullable UUID publishedBy;
    private @Nullable String publishedByName;

    ActionPlan(SpaceId school, ReportId report) {
        this.space = school;
        this.report = report;
    }

    @SuppressWarnings("NullAway.Init")
    protected ActionPlan() {}

    /** From now on it stands; a second time changes nothing. */
    Instant publish(PersonSummary by, Instant now) {
        if (publishedAt == null) {
            publishedAt = now;
            publishedBy = by.id().value();
            publishedByName = by.name();
            registerEvent(new ActionPlanPublished(space, report));
        }
        return publishedAt;
    }

    Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    SpaceId space() {
        return space;
    }
}
