package org.challengepartners.elections;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.challengepartners.access.SignedIn;
import org.challengepartners.decisions.Constituting;
import org.challengepartners.decisions.Weight;
import org.challengepartners.decisions.arithmetic.Secrecy;
import org.challengepartners.decisions.proof.SaltedEntry;
import org.challengepartners.elections.counting.Candidate;
import org.challengepartners.elections.counting.CountOrder;
import org.challengepartners.elections.counting.Lot;
import org.challengepartners.elections.counting.Rules;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.membership.RegisterOfMembers;
import org.challengepartners.tenancy.AsksSecondFactor;
import org.challengepartners.tenancy.Identities;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office opens the voting of elections, and declares elected whom nobody opposes. Neither can be undone. */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class OpeningBallots {

    private final ElectionRows elections;
    private final Nominations nominations;
    private final Urn urn;
    private final SigningKey key;
    private final RegisterOfMembers register;
    private final Constituting constituting;
    private final ElectionNotices notices;
    private final SignedIn signedIn;
    private final Identities identities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpeningBallots(
            ElectionRows elections,
            Nominations nominations,
            Urn urn,
            SigningKey key,
            RegisterOfMembers register,
            Constituting constituting,
            ElectionNotices notices,
            SignedIn signedIn,
            Identities identities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.elections = elections;
        this.nominations = nominations;
        this.urn = urn;
        this.key = key;
        this.register = register;
        this.constituting = constituting;
        this.notices = notices;
        this.signedIn = signedIn;
        this.identities = identities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says what opening the voting would do, before it is done.
     *
     * @throws NoSuchElementException if there is no such election, or its voting has opened, or it is decided
     */
    @Transactional(readOnly = true)
    public BallotCheck check(ElectionId id) {
        var paper = undecided(id);
        var roll = register.entitled();
        var representatives = register.representatives();
        return new BallotCheck(
                paper,
                standing(paper.id()),
                roll.size(),
                new Secrecy(roll.size()).warns(),
                roll.stream()
                        .filter(member -> !representatives.containsKey(member.id()))
                        .map(MemberSummary::legalName)
                        .toList(),
                faults(paper, roll));
    }

    private ElectionPaper undecided(ElectionId id) {
        return elections
                .find(id)
                .filter(_ -> elections.hours(id).isEmpty()
                        && elections.posted(id, ElectionCount.COUNT).isEmpty())
                .orElseThrow();
    }

    /**
     * Opens the voting: freezes the candidates and the roll of this instant, publishes the manifest, and sends each member on the roll
     * its notice. It cannot be undone. A repeated command gets its first answer.
     *
     * @throws NoSuchElementException if there is no such election
     */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    @AsksSecondFactor
    public OpenBallotResult open(BallotOrder order) {
        var paper = elections.find(order.election()).orElseThrow();
        var earlier = elections.openedBy(paper.id());
        if (earlier.isPresent()) {
            return earlier.get().equals(order.command())
                    ? opened(elections.hours(paper.id()).orElseThrow())
                    : new OpenBallotResult.OpenedAlready();
        }
        if (elections.posted(paper.id(), ElectionCount.COUNT).isPresent()) {
            return new OpenBallotResult.OpenedAlready();
        }
        var roll = register.entitled();
        var faults = new ArrayList<>(faults(paper, roll));
        closingFault(order.closing().at(), clock.instant()).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            return new OpenBallotResult.Incomplete(faults);
        }
        var candidates = standing(paper.id());
        if (candidates.size() <= paper.seats()) {
            return new OpenBallotResult.Uncontested();
        }
        var hours = freeze(order, paper, candidates, roll);
        notices.opened(paper, hours, roll, register.representatives(), signedIn.name());
        events.publishEvent(new BallotOpened(SpaceId.COMPANY, paper.id()));
        return opened(hours);
    }

    private BallotHours freeze(
            BallotOrder order, ElectionPaper paper, List<CandidateLine> candidates, List<MemberSummary> roll) {
        var entries = roll.stream()
                .map(member -> new SaltedEntry(member.id().value(), member.legalName(), 1, UUID.randomUUID()))
                .toList();
        var planned = new BallotHours(
                clock.instant(),
                order.closing(),
                entries.size(),
                SaltedEntry.treeOver(entries).root().hex(),
                "",
                key.publicKey(),
                key.name());
        var manifest = Manifest.of(paper, candidates, planned);
        var hours = new BallotHours(
                planned.opensAt(),
                planned.closing(),
                planned.onRoll(),
                planned.rollRoot(),
                manifest.hash(),
                planned.publicKey(),
                planned.keyName());
        elections.open(order, paper, hours, identities.current().orElseThrow().person());
        urn.enter(paper.id(), entries);
        urn.postManifest(paper.id(), manifest.text());
        return hours;
    }

    private static OpenBallotResult opened(BallotHours hours) {
        return new OpenBallotResult.Opened(hours.closing(), hours.onRoll());
    }

    /**
     * Declares everybody elected who stands, since there is a seat for everybody; seats may stay empty. Nobody votes.
     *
     * @return false if more stand than there are seats, nominations are still open, or it is decided already
     * @throws NoSuchElementException if there is no such election
     */
    @AsksSecondFactor
    public boolean declareUnopposed(ElectionId id) {
        var paper = elections.find(id).orElseThrow();
        var candidates = standing(id);
        if (clock.instant().isBefore(paper.nominationsUntil().at())
                || candidates.size() > paper.seats()
                || elections.hours(id).isPresent()
                || elections.posted(id, ElectionCount.COUNT).isPresent()) {
            return false;
        }
        var order = new CountOrder(
                id.toString(),
                Rules.of(paper.method(), paper.seats()),
                candidates.stream()
                        .map(one -> new Candidate(one.id().toString(), one.name()))
                        .toList(),
                new TreeSet<>(),
                new Lot(urn.lotSecret(id), ""));
        boolean declared = urn.declareUnopposed(id, order.declareUnopposed().text());
        if (declared) {
            events.publishEvent(new ElectionDecided(SpaceId.COMPANY, id));
        }
        return declared;
    }

    private List<CandidateLine> standing(ElectionId id) {
        return nominations.of(id).stream().filter(CandidateLine::stands).toList();
    }

    private List<ElectionFault> faults(ElectionPaper paper, List<MemberSummary> roll) {
        var faults = new ArrayList<ElectionFault>();
        if (clock.instant().isBefore(paper.nominationsUntil().at())) {
            faults.add(ElectionFault.NOMINATIONS_OPEN);
        }
        if (standing(paper.id()).isEmpty()) {
            faults.add(ElectionFault.NOBODY_STANDS);
        }
        if (!key.isThere()) {
            faults.add(ElectionFault.KEY_MISSING);
        }
        if (roll.isEmpty()) {
            faults.add(ElectionFault.NOBODY_ENTITLED);
        }
        if (weightsDiffer(roll)) {
            faults.add(ElectionFault.WEIGHTS_DIFFER);
        }
        return faults;
    }

    private static Optional<ElectionFault> closingFault(Instant closes, Instant now) {
        if (!closes.isAfter(now)) {
            return Optional.of(ElectionFault.CLOSES_IN_THE_PAST);
        }
        return closes.isAfter(ElectionOrder.aYearAfter(now))
                ? Optional.of(ElectionFault.CLOSES_TOO_LATE)
                : Optional.empty();
    }

    /** A ballot that counts twice would say whose it is, and two ballots of one member who votes how. */
    private boolean weightsDiffer(List<MemberSummary> roll) {
        if (constituting.versions().getFirst().weight() == Weight.MEMBER) {
            return false;
        }
        var schools = register.schoolsCovered();
        return roll.stream().anyMatch(member -> schools.getOrDefault(member.id(), 0) != 1);
    }
}
