package org.challengepartners.reviews;

import java.util.EnumSet;
import java.util.Set;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may do what on a review in which state. The role that counts is that of the signed-in person's key to this review's own
 * spaces: the team's for the findings, the review's for the school's side.
 */
@Component
class ReviewPermissions {

    private static final Set<KeyRole> TEAM = Set.of(KeyRole.LEAD_REVIEWER, KeyRole.PEER_REVIEWER);

    private static final Set<ReviewState> LEAD_WRITES =
            EnumSet.of(ReviewState.MODERATION, ReviewState.FEEDBACK_GIVEN, ReviewState.DRAFTING);

    private static final Set<ReviewState> WITH_THE_SCHOOL =
            EnumSet.range(ReviewState.WITH_SCHOOL, ReviewState.DISPUTED);

    private static final Set<KeyRole> READERS = Set.of(KeyRole.HUB_LEAD, KeyRole.REPORT_READER);

    private static final Set<KeyRole> HOSTS = Set.of(KeyRole.HEADTEACHER, KeyRole.SCHOOL_DELEGATE);

    private final Keyring keys;
    private final StepLog log;
    private final JdbcClient database;

    ReviewPermissions(Keyring keys, StepLog log, JdbcClient database) {
        this.keys = keys;
        this.log = log;
        this.database = database;
    }

    boolean isOfTeam(Review review) {
        return teamRoles(review).stream().anyMatch(TEAM::contains);
    }

    /** The lead, and her peers until the draft is with the school (reviews.md 5). */
    boolean opensTeamRoom(Review review) {
        return leads(review) || isOfTeam(review) && !WITH_THE_SCHOOL.contains(review.state());
    }

    /** The team on site; afterwards the lead alone, until the draft leaves her hands (reviews.md 5). */
    boolean mayWrite(Review review) {
        return review.state() == ReviewState.ON_SITE && isOfTeam(review)
                || LEAD_WRITES.contains(review.state()) && leads(review);
    }

    /** Evidence is found on site and nowhere else. */
    boolean mayRecord(Review review) {
        return review.state() == ReviewState.ON_SITE && isOfTeam(review);
    }

    boolean leads(Review review) {
        return teamRoles(review).contains(KeyRole.LEAD_REVIEWER);
    }

    /** Of a review that was opened with its team on site: what was planned, then or later, goes by its draft. */
    boolean maySubmit(Review review) {
        return Transitions.from(review.state(), ReviewStep.ISSUE_AT_ONCE).isPresent()
                && leads(review)
                && log.goesAtOnce(review.id());
    }

    /** The school's head, once there is a report; a reviewer never, whatever else she is. */
    boolean mayReadReport(Review review) {
        return review.state().hasReport()
                && !isOfTeam(review)
                && keys.myRoles(review.space()).contains(KeyRole.HEADTEACHER);
    }

    /** The lead of the school's hub, while the school's agreement gives her the report; and whom its head lets read it. */
    boolean mayReadShared(Report report) {
        return keys.myRoles(report.space()).stream().anyMatch(READERS::contains);
    }

    /** Whether the reader, who is of the team, has accepted the protocol: only then the pack opens. */
    boolean hasAccepted(Review review) {
        return database.sql(
                        "select exists (select 1 from reviews.protocol_acceptance where review_id = ? and person_id = tenancy.me())")
                .param(review.id().value())
                .query(Boolean.class)
                .single();
    }

    /** The school's own people on this review: its head, and whom she named. */
    boolean isHosts(Review review) {
        return keys.myRoles(review.space()).stream().anyMatch(HOSTS::contains);
    }

    boolean isHead(Review review) {
        return keys.myRoles(review.space()).contains(KeyRole.HEADTEACHER);
    }

    /** Who may open what was prepared: the host, and of the team whoever has accepted the protocol. */
    boolean opensPack(Review review) {
        return review.state() != ReviewState.CANCELLED && (isHosts(review) || isOfTeam(review) && hasAccepted(review));
    }

    private Set<KeyRole> teamRoles(Review review) {
        return review.team().map(keys::myRoles).orElseGet(Set::of);
    }
}
