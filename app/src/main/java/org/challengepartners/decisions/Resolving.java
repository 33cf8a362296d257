package org.challengepartners.decisions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.SignedInMember;
import org.challengepartners.tenancy.AsksSecondFactor;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.Identities;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members agree to written resolutions, and see who has. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Resolving {

    private final Contests contests;
    private final Agreements agreements;
    private final Rolls rolls;
    private final ResolutionReading reading;
    private final ResolutionNotices notices;
    private final DecisionPermissions permissions;
    private final SignedInMember signedIn;
    private final Identities identities;
    private final ApplicationEventPublisher events;

    Resolving(
            Contests contests,
            Agreements agreements,
            Rolls rolls,
            ResolutionReading reading,
            ResolutionNotices notices,
            DecisionPermissions permissions,
            SignedInMember signedIn,
            Identities identities,
            ApplicationEventPublisher events) {
        this.contests = contests;
        this.agreements = agreements;
        this.rolls = rolls;
        this.reading = reading;
        this.notices = notices;
        this.permissions = permissions;
        this.signedIn = signedIn;
        this.identities = identities;
        this.events = events;
    }

    /**
     * Records the agreement of a company member, in the manner that the company has specified: signed in with the
     * representative's own account and her second factor. It cannot be taken back.
     *
     * @param command made when the form opened; a repeat gets its first answer
     * @param member one that the signed-in person represents
     * @return what became of it; {@code Lapsed} from London midnight after the last day on, by the database's clock
     * @throws java.util.NoSuchElementException if none of the person's keys opens such a resolution, whether or not it exists
     * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/296">Companies Act 2006, ss 296, 297 and 1146</a>
     */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    @AsksSecondFactor
    public AgreeResult agree(CommandId command, ContestId id, MemberId member) {
        if (signedIn.all().stream().noneMatch(mine -> mine.id().equals(member))) {
            return new AgreeResult.NotItsRepresentative();
        }
        var entitlement = contests.entitlement(id, member)
                .filter(found -> found.contest().terms().isPresent())
                .orElseThrow();
        var contest = entitlement.contest();
        var earlier = agreements.mine(id, member);
        if (earlier.isPresent()) {
            return answer(contest, member, earlier.get(), command);
        }
        if (!permissions.mayVote(entitlement)) {
            return new AgreeResult.NotEligible();
        }
        if (!agreements.inTurn(id)) {
            return agreements
                    .mine(id, member)
                    .map(own -> answer(contest, member, own, command))
                    .orElseGet(AgreeResult.Lapsed::new);
        }
        boolean added = agreements.add(
                id, member, command, identities.current().orElseThrow().person());
        var own = agreements.mine(id, member).orElseThrow();
        if (added) {
            tell(contest, member, own);
        }
        return answer(contest, member, own, command);
    }

    private void tell(Contest contest, MemberId member, Agreements.Own own) {
        events.publishEvent(new AgreementGiven(SpaceId.COMPANY, contest.getId(), member));
        var result = reading.result(contest, own.receivedAt());
        if (result.decidedBy(member)) {
            events.publishEvent(new ResolutionPassed(SpaceId.COMPANY, contest.getId()));
            notices.passed(result, contest.openedBy(), agreements.toldOf(contest.getId()));
        }
    }

    private AgreeResult answer(Contest contest, MemberId member, Agreements.Own own, CommandId asking) {
        return own.command().equals(asking)
                ? new AgreeResult.Recorded(
                        own.receivedAt(),
                        reading.result(contest, own.receivedAt()).decidedBy(member))
                : new AgreeResult.AgreedAlready(own.receivedAt());
    }

    /** Every eligible member by name with its agreement; nobody for a stranger. */
    @Transactional(readOnly = true)
    public Slice<AgreementLine> roll(ContestId contest, Pageable page) {
        if (!permissions.mayRead()) {
            return new SliceImpl<>(List.of());
        }
        var agreed = agreements.of(contest).stream().collect(Collectors.toMap(Agreement::member, Function.identity()));
        return rolls.seats(contest, page)
                .map(seat -> new AgreementLine(
                        seat.member(),
                        seat.rights(),
                        Optional.ofNullable(agreed.get(seat.member().id())).map(Agreement::receivedAt)));
    }
}
