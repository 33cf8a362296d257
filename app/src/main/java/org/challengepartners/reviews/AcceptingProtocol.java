package org.challengepartners.reviews;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import org.challengepartners.access.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Each reviewer accepts the protocol before the pack opens to her: self-evaluation, analysis and timetable (reviews.md 3, row 6). To
 * people who are not of the team there is no such review: {@link NoSuchElementException}.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AcceptingProtocol {

    private static final List<String> PROTOCOL = List.of(
            "I respect the context of the school, and the people who work and learn there.",
            "I am rigorous and supportive: I look for what is strong and for what could be better, and say both.",
            "I keep what I learn confidential, unless the school permits otherwise.",
            "I rest what I say on evidence that the school can follow.",
            "I leave the school in a better position than I found it in.");

    private final Reviews reviews;
    private final ReviewPermissions permissions;
    private final SignedIn signedIn;
    private final JdbcClient database;
    private final Clock clock;

    AcceptingProtocol(
            Reviews reviews, ReviewPermissions permissions, SignedIn signedIn, JdbcClient database, Clock clock) {
        this.reviews = reviews;
        this.permissions = permissions;
        this.signedIn = signedIn;
        this.database = database;
        this.clock = clock;
    }

    /** What is accepted, sentence by sentence. */
    public List<String> protocol() {
        return PROTOCOL;
    }

    /** Whether the reader has accepted it for this review. */
    @Transactional(readOnly = true)
    public boolean isAccepted(ReviewId id) {
        return reviews.findById(id)
                .filter(permissions::isOfTeam)
                .filter(permissions::hasAccepted)
                .isPresent();
    }

    /** Accepts it; twice is once. */
    public void accept(ReviewId id) {
        var review = reviews.findById(id).filter(permissions::isOfTeam).orElseThrow();
        database.sql("""
                        insert into reviews.protocol_acceptance (space_id, review_id, person_id, wording, accepted_at)
                        values (?, ?, ?, ?, ?) on conflict (review_id, person_id) do nothing
                        """)
                .params(
                        review.space().value(),
                        id.value(),
                        signedIn.person().value(),
                        String.join("\n", PROTOCOL),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
