package org.challengepartners.reviews;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A factual accuracy round as its reader sees it, with what she can do now. */
@Component
class AccuracyRounds {

    private final SentDrafts sent;
    private final ResponseTimes times;
    private final PointBook points;
    private final Disputes disputes;
    private final SchoolHearing hearing;
    private final DraftPermissions permissions;
    private final Frameworks frameworks;
    private final Clock clock;

    AccuracyRounds(
            SentDrafts sent,
            ResponseTimes times,
            PointBook points,
            Disputes disputes,
            SchoolHearing hearing,
            DraftPermissions permissions,
            Frameworks frameworks,
            Clock clock) {
        this.sent = sent;
        this.times = times;
        this.points = points;
        this.disputes = disputes;
        this.hearing = hearing;
        this.permissions = permissions;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    /** Empty if no draft was sent. */
    Optional<AccuracyRound> of(Review review) {
        var drafts = sent.of(review);
        if (drafts.isEmpty()) {
            return Optional.empty();
        }
        var ofSchool = permissions.isHosts(review);
        var shown = ofSchool && review.state() == ReviewState.RESPONDING ? drafts.subList(0, 1) : drafts;
        return Optional.of(new AccuracyRound(
                review.id(),
                review.space(),
                review.schoolName(),
                frameworks.get(review.frameworkCode()),
                review.held().until(),
                review.state(),
                shown,
                times.of(review),
                points.of(review.id()),
                points.receipt(review.id()),
                disputes.by(review).filter(last -> !last.isOver(clock.instant())),
                disputes.of(review.id()),
                may(review)));
    }

    boolean isOver(Review review) {
        return times.of(review)
                .filter(time -> time.end().isOver(clock.instant()))
                .isPresent();
    }

    private Set<AccuracyRound.May> may(Review review) {
        var may = EnumSet.noneOf(AccuracyRound.May.class);
        switch (review.state()) {
            case WITH_SCHOOL -> {
                if (permissions.mayRaise(review) && !isOver(review)) {
                    may.add(AccuracyRound.May.RAISE);
                    if (permissions.isHead(review)) {
                        may.add(AccuracyRound.May.SUBMIT);
                    }
                }
            }
            case RESPONDING -> {
                if (permissions.leads(review)) {
                    may.add(AccuracyRound.May.DECIDE);
                }
                if (permissions.readsQuality(review)) {
                    may.add(AccuracyRound.May.SIGN);
                }
            }
            case FINALISING -> {
                if (permissions.isHead(review)
                        && disputes.by(review)
                                .filter(last -> !last.isOver(clock.instant()))
                                .isPresent()) {
                    may.add(AccuracyRound.May.DISPUTE);
                }
                if (permissions.isHead(review) && hearing.waitsUntil(review).isPresent()) {
                    may.add(AccuracyRound.May.LET_ISSUE);
                }
            }
            case DISPUTED -> {
                if (permissions.isSecondLead(review)) {
                    may.add(AccuracyRound.May.OPINE);
                }
            }
            default -> {
                // nothing is left to do in the round
            }
        }
        return may;
    }
}
