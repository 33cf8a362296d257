package org.challengepartners.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.access.SignedIn;
import org.challengepartners.shell.DateWords;
import org.challengepartners.tenancy.AsksSecondFactor;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * About ten months on the head asks somebody of the team to look again (reviews.md 3, row 30). The invitation carries a fresh right to
 * read the report until a week after the visit, for the team's own keys have ended; what is noted of the visit is the school's.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class FollowingUp {

    private static final int DAYS_AFTER = 7; // on which she may still read

    private final Reviews reviews;
    private final Reports reports;
    private final Places places;
    private final FollowUps visits;
    private final ShareBook book;
    private final ReviewPermissions permissions;
    private final ReviewLife life;
    private final ReviewNotices notices;
    private final Keyring keys;
    private final SignedIn signedIn;
    private final JdbcClient database;
    private final Clock clock;

    FollowingUp(
            Reviews reviews,
            Reports reports,
            Places places,
            FollowUps visits,
            ShareBook book,
            ReviewPermissions permissions,
            ReviewLife life,
            ReviewNotices notices,
            Keyring keys,
            SignedIn signedIn,
            JdbcClient database,
            Clock clock) {
        this.reviews = reviews;
        this.reports = reports;
        this.places = places;
        this.visits = visits;
        this.book = book;
        this.permissions = permissions;
        this.life = life;
        this.notices = notices;
        this.keys = keys;
        this.signedIn = signedIn;
        this.database = database;
        this.clock = clock;
    }

    /** The follow-up of a review; empty for whoever does not head the host, and before there is a report of a team's. */
    @Transactional(readOnly = true)
    public Optional<FollowUpDetail> find(ReviewId id) {
        return reviews.findById(id)
                .filter(permissions::mayReadReport)
                .filter(review -> review.team().isPresent())
                .map(review -> {
                    var visit = visits.current(id);
                    return new FollowUpDetail(
                            id,
                            review.schoolName(),
                            review.state(),
                            places.of(id).stream().map(Place::member).toList(),
                            visit,
                            reports.of(id).map(Report::getId).map(visits::note).orElse(""),
                            review.state() == ReviewState.ACTING && visit.isEmpty(),
                            review.state() == ReviewState.ACTING
                                    && life.missing(review, ReviewStep.HOLD_FOLLOW_UP, "")
                                            .isEmpty());
                });
    }

    /**
     * Invites one of the team, who may read the report again from now on.
     *
     * @param command made when the form opened; a repeat invites nobody again
     * @param day of the visit, from today on, a year ahead at most
     */
    @AsksSecondFactor
    public FollowUpResult invite(CommandId command, ReviewId id, PersonId person, LocalDate day) {
        var review = mine(id);
        if (visits.has(command)) {
            return FollowUpResult.INVITED;
        }
        if (review.state() != ReviewState.ACTING || visits.current(id).isPresent()) {
            return FollowUpResult.NOT_NOW;
        }
        var today = LocalDate.now(clock.withZone(DateWords.LONDON));
        if (day.isBefore(today) || day.isAfter(today.plusYears(1))) {
            return FollowUpResult.NOT_THIS_DAY;
        }
        var member = places.of(id).stream()
                .map(Place::member)
                .filter(one -> one.person().equals(person))
                .findFirst();
        if (member.isEmpty()) {
            return FollowUpResult.NOT_OF_THE_TEAM;
        }
        var report = reports.of(id).orElseThrow();
        var why = "Follow-up on %s".formatted(DateWords.day(day));
        var last = day.plusDays(DAYS_AFTER);
        var until = last.plusDays(1).atStartOfDay(DateWords.LONDON).toInstant();
        var held = keys.keysTo(report.space()).stream()
                .filter(key -> key.person().equals(person))
                .toList();
        if (held.stream()
                .noneMatch(key -> key.until().filter(end -> end.isBefore(until)).isEmpty())) {
            if (keys.take(report.space(), person, KeyRole.REPORT_READER, "gets a key for longer")) {
                book.end(report, person, signedIn.name(), clock.instant());
            }
            book.add(command, report, person, member.get().name(), why, until, signedIn.name(), clock.instant());
            keys.giveUntil(until, report.space(), person, KeyRole.REPORT_READER, why);
        }
        visits.add(command, report, review, member.get(), day, signedIn.name());
        notices.followUp(review, person, signedIn.name(), day);
        return FollowUpResult.INVITED;
    }

    /** The visits to which the reader is invited, the first day first. */
    @Transactional(readOnly = true)
    public List<FollowUpLine> mine() {
        return visits.of(signedIn.person());
    }

    /** She comes, or not; no if it is not hers to answer any more. */
    public boolean answer(UUID visit, boolean comes) {
        return visits.answer(visit, signedIn.person(), comes);
    }

    /**
     * The visit was held: the head keeps what was noted of it, and half a day is credited.
     *
     * @param note 1 to 4,000 characters
     */
    public StepResult hold(ReviewId id, String note) {
        var review = mine(id);
        var visit = visits.current(id);
        var result = life.byMember(review, ReviewStep.HOLD_FOLLOW_UP, "");
        if (result.isTaken()) {
            visits.held(visit.orElseThrow(), review, note.strip(), signedIn.name());
            database.sql("select reviews.settle_follow_up(?)")
                    .param(id.value())
                    .query(Integer.class)
                    .single();
        }
        return result;
    }

    private Review mine(ReviewId id) {
        return reviews.findAlone(id)
                .filter(permissions::mayReadReport)
                .filter(review -> review.team().isPresent())
                .orElseThrow(NoSuchElementException::new);
    }
}
