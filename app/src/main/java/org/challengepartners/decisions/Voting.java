package org.challengepartners.decisions;

import java.time.Clock;
import java.util.List;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.SignedInMember;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.Identities;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the members' votes. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Voting {

    private final Contests contests;
    private final Votes votes;
    private final Results results;
    private final DecisionPermissions permissions;
    private final SignedInMember signedIn;
    private final DecisionNotices notices;
    private final Identities identities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Voting(
            Contests contests,
            Votes votes,
            Results results,
            DecisionPermissions permissions,
            SignedInMember signedIn,
            DecisionNotices notices,
            Identities identities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.contests = contests;
        this.votes = votes;
        this.results = results;
        this.permissions = permissions;
        this.signedIn = signedIn;
        this.notices = notices;
        this.identities = identities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Counts the vote of a company member for or against, or its abstention, the first that it gives. (The retry is for a closing instant that passes between the
     * question whether voting is open and the database's own check of the row: the second run answers {@code Closed}.)
     *
     * @param command made when the form opened; a repeat gets its first answer and counts nothing again
     * @param member one that the signed-in person represents
     * @return what became of the vote; {@code Closed} from the closing instant itself on, by the database's clock
     * @throws java.util.NoSuchElementException if none of the person's keys opens such a contest, whether or not it exists
     */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public CastResult cast(CommandId command, ContestId id, MemberId member, Choice choice) {
        return vote(command, id, member, 0, Answer.of(choice));
    }

    /**
     * Counts what a company member answers. It is final, unless the contest lets members revise their answers: then the latest
     * version counts, and every one is kept.
     *
     * @param command made when the form opened; a repeat gets its first answer and counts nothing again
     * @param member one that the signed-in person represents
     * @param replaces the version that the form showed; 0 for a member that had not answered
     * @return what became of it; {@code AnsweredMeanwhile} if another version has come since the form was opened
     * @throws java.util.NoSuchElementException as for {@link #cast}
     * @throws IllegalArgumentException if the question cannot be answered so
     */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public CastResult answer(CommandId command, ContestId id, MemberId member, int replaces, Answer answer) {
        return vote(command, id, member, replaces, answer);
    }

    private CastResult vote(CommandId command, ContestId id, MemberId member, int replaces, Answer answer) {
        if (signedIn.all().stream().noneMatch(mine -> mine.id().equals(member))) {
            return new CastResult.NotItsRepresentative();
        }
        var earlier = votes.mine(id, member);
        if (earlier.isPresent() && earlier.get().command().equals(command)) {
            return earlier.get().answerTo(command);
        }
        var entitlement = contests.entitlement(id, member).orElseThrow();
        if (!permissions.mayVote(entitlement)) {
            return new CastResult.NotOnTheRoll();
        }
        var asked = entitlement.contest().asked();
        if (!asked.accepts(answer)) {
            throw new IllegalArgumentException("the question cannot be answered so");
        }
        if (earlier.isPresent() && (!asked.revisable() || earlier.get().version() != replaces)) {
            return standing(earlier.get(), asked, command);
        }
        var me = identities.current().orElseThrow().person();
        return entitlement
                .contest()
                .cast(command, member, earlier.map(Vote::version).orElse(0) + 1, answer, me, clock.instant())
                .filter(vote -> contests.holdOpen(id)) // the wait for the lock may have passed the closing instant
                .map(vote -> store(vote, asked))
                .orElseGet(CastResult.Closed::new);
    }

    /** Of two votes at once one is stored; the other is answered as if it had come a moment later. */
    private CastResult store(Vote vote, Asked asked) {
        if (votes.add(vote)) {
            events.publishEvent(vote.event());
            notices.cast(vote.contest(), vote.member());
            return vote.answerTo(vote.command());
        }
        return standing(votes.mine(vote.contest(), vote.member()).orElseThrow(), asked, vote.command());
    }

    /** What is told to whoever comes later than the vote that stands. */
    private static CastResult standing(Vote vote, Asked asked, CommandId asking) {
        return asked.revisable() && !vote.command().equals(asking)
                ? new CastResult.AnsweredMeanwhile(vote.answer(), vote.castAt())
                : vote.answerTo(asking);
    }

    /** Few: the votes that members of the signed-in person have still to cast, the next to close first. */
    @Transactional(readOnly = true)
    public List<AwaitedVote> awaitingMe() {
        return results.awaitingMe();
    }
}
