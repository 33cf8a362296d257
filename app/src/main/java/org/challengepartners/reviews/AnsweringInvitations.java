package org.challengepartners.reviews;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.challengepartners.access.SignedIn;
import org.challengepartners.membership.OwnProfile;
import org.challengepartners.messages.Telling;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A reviewer answers the invitations that she got: whether she has a conflict of interest first, then whether she comes
 * (reviews.md 4.1). What the database does with an answer is {@code reviews.answer_place}.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AnsweringInvitations {

    private final TeamInvitations invitations;
    private final Reviews reviews;
    private final ReviewLife life;
    private final ReviewPermissions permissions;
    private final TeamKeys teamKeys;
    private final Telling telling;
    private final OwnProfile profile;
    private final SignedIn signedIn;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    AnsweringInvitations(
            TeamInvitations invitations,
            Reviews reviews,
            ReviewLife life,
            ReviewPermissions permissions,
            TeamKeys teamKeys,
            Telling telling,
            OwnProfile profile,
            SignedIn signedIn,
            JdbcClient database,
            ApplicationEventPublisher events) {
        this.invitations = invitations;
        this.reviews = reviews;
        this.life = life;
        this.permissions = permissions;
        this.teamKeys = teamKeys;
        this.telling = telling;
        this.profile = profile;
        this.signedIn = signedIn;
        this.database = database;
        this.events = events;
    }

    /** The signed-in person's invitations, open and past, the first days first; mostly few. */
    @Transactional(readOnly = true)
    public List<InvitationDetail> mine() {
        return invitations.of(signedIn.person());
    }

    /** One of them; empty for anybody else's. */
    @Transactional(readOnly = true)
    public Optional<InvitationDetail> find(InvitationId id) {
        return invitations.find(id).filter(found -> found.person().equals(signedIn.person()));
    }

    /** She has no conflict of interest with the school. */
    public AnswerOutcome noConflict(InvitationId id) {
        return answer(id, "NO_CONFLICT", "");
    }

    /**
     * She has one: she is not asked for this school again, and what she wrote is kept to herself. A lead who says so in the middle of
     * a review gives it back at once, and the office hands it over.
     */
    public AnswerOutcome conflict(InvitationId id, String reason) {
        giveBack(id);
        return answer(id, "CONFLICT", reason);
    }

    /** She comes, if her own head releases her. */
    public AnswerOutcome accept(InvitationId id) {
        return answer(id, "ACCEPT", "");
    }

    /** She does not come. */
    public AnswerOutcome decline(InvitationId id, String reason) {
        return answer(id, "DECLINE", reason);
    }

    /** She comes back on her word; what she has written stays with the team. */
    public AnswerOutcome withdraw(InvitationId id, String reason) {
        giveBack(id);
        return answer(id, "WITHDRAW", reason);
    }

    private void giveBack(InvitationId id) {
        find(id).flatMap(mine -> reviews.findAlone(mine.review()))
                .filter(permissions::leads)
                .ifPresent(review -> life.byMember(review, ReviewStep.LEAD_LEAVES, ""));
    }

    private AnswerOutcome answer(InvitationId id, String answer, String reason) {
        var mine = find(id).orElseThrow(NoSuchElementException::new);
        var outcome = AnswerOutcome.valueOf(database.sql("select reviews.answer_place(?, ?, ?)")
                .params(id.value(), answer, reason.strip())
                .query(String.class)
                .single());
        if (outcome == AnswerOutcome.DONE) {
            teamKeys.settle(mine.review());
            telling.done(ReviewNotices.invitation(id, mine.host()));
            events.publishEvent(
                    new InvitationAnswered(profile.find().orElseThrow().space(), id));
        }
        return outcome;
    }
}
