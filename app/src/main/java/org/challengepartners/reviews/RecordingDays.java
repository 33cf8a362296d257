package org.challengepartners.reviews;

import java.sql.ResultSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.OwnProfile;
import org.challengepartners.membership.PersonSummary;
import org.challengepartners.tenancy.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lead records on how many days each of her team was there: it is what the ledger rests on (reviews.md 4.1 and 9). */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class RecordingDays {

    private final Reviews reviews;
    private final Places places;
    private final ReviewPermissions permissions;
    private final ReviewerDaysLedger ledger;
    private final OwnProfile profile;
    private final JdbcClient database;

    RecordingDays(
            Reviews reviews,
            Places places,
            ReviewPermissions permissions,
            ReviewerDaysLedger ledger,
            OwnProfile profile,
            JdbcClient database) {
        this.reviews = reviews;
        this.places = places;
        this.permissions = permissions;
        this.ledger = ledger;
        this.profile = profile;
        this.database = database;
    }

    /** The team with its days; empty for a review of whose team the reader is not. */
    @Transactional(readOnly = true)
    public Optional<ServedDays> find(ReviewId id) {
        return reviews.findById(id).filter(permissions::isOfTeam).map(review -> {
            var served = served(id);
            return new ServedDays(
                    id,
                    review.schoolName(),
                    review.held(),
                    places.of(id).stream()
                            .map(Place::member)
                            .map(member -> new ServedLine(member, Optional.ofNullable(served.get(member.person()))))
                            .toList(),
                    HalfDays.ofDays(review.days()),
                    permissions.leads(review) && review.state().compareTo(ReviewState.ON_SITE) >= 0);
        });
    }

    private Map<PersonId, HalfDays> served(ReviewId id) {
        var served = new HashMap<PersonId, HalfDays>();
        database.sql("select person_id, half_days from reviews.served where review_id = ?")
                .param(id.value())
                .query((ResultSet row) -> {
                    served.put(new PersonId(row.getObject(1, UUID.class)), new HalfDays(row.getInt(2)));
                });
        return served;
    }

    /**
     * Records the days of one of the team; what is credited already stands. If the report is issued, they are credited at once.
     *
     * @param days 0 for somebody who did not come
     */
    public RecordOutcome record(ReviewId id, PersonId person, HalfDays days) {
        var outcome = RecordOutcome.valueOf(database.sql("select reviews.record_days(?, ?, ?, ?)")
                .params(
                        id.value(),
                        person.value(),
                        days.halves(),
                        profile.find().map(PersonSummary::name).orElse("The lead reviewer"))
                .query(String.class)
                .single());
        if (outcome == RecordOutcome.DONE) {
            ledger.settle(id);
        }
        return outcome;
    }
}
