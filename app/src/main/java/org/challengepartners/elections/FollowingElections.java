package org.challengepartners.elections;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.challengepartners.tenancy.Identities;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows representatives, the council and the office the elections. Whoever looks first after voting has closed has it counted. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class FollowingElections {

    private final ElectionRows elections;
    private final Nominations nominations;
    private final Urn urn;
    private final ElectionCount counting;
    private final ElectionPermissions permissions;
    private final ElectionNotices notices;
    private final Identities identities;
    private final Clock clock;

    FollowingElections(
            ElectionRows elections,
            Nominations nominations,
            Urn urn,
            ElectionCount counting,
            ElectionPermissions permissions,
            ElectionNotices notices,
            Identities identities,
            Clock clock) {
        this.elections = elections;
        this.nominations = nominations;
        this.urn = urn;
        this.counting = counting;
        this.permissions = permissions;
        this.notices = notices;
        this.identities = identities;
        this.clock = clock;
    }

    /** The elections, the latest first; none for a person who has no part in them. */
    @Transactional(readOnly = true)
    public Slice<ElectionSummary> elections(Pageable page) {
        if (!permissions.mayRead()) {
            return new SliceImpl<>(List.of());
        }
        var awaited = urn.awaitingMe().stream().map(AwaitedBallot::election).collect(Collectors.toSet());
        return elections
                .list(clock.instant(), page)
                .map(line -> new ElectionSummary(
                        line.id(),
                        line.title(),
                        line.seats(),
                        line.state(),
                        line.until(),
                        awaited.contains(line.id())));
    }

    /** Few: the ballots that members of the signed-in person have still to cast, the next to close first. */
    @Transactional(readOnly = true)
    public List<AwaitedBallot> awaitingMe() {
        return urn.awaitingMe();
    }

    /** Whether the reader can announce an election. */
    @Transactional(readOnly = true)
    public boolean mayAnnounce() {
        return permissions.mayAnnounce();
    }

    /** An election; empty for one that is not there for this person, whether or not it exists. */
    public Optional<ElectionDetail> find(ElectionId id) {
        return elections.find(id).filter(_ -> permissions.mayRead()).map(this::detail);
    }

    private ElectionDetail detail(ElectionPaper paper) {
        var id = paper.id();
        var now = clock.instant();
        var hours = elections.hours(id);
        hours.filter(open -> open.closedAt(now)).ifPresent(closed -> counting.settle(paper, closed));
        var result = counting.result(paper);
        var state = ElectionRows.state(
                now,
                paper.nominationsUntil().at(),
                hours.map(open -> open.closing().at()),
                result.isPresent());
        var candidates = nominations.of(id);
        var me = identities.current().orElseThrow().person();
        return new ElectionDetail(
                paper,
                state,
                candidates,
                onPaper(id, candidates),
                hours,
                urn.mine(id),
                result,
                permissions.mayNominate(state),
                permissions.mayOpen(state),
                permissions.mayRecordWithdrawal(state)
                        && candidates.stream()
                                .anyMatch(one -> one.withdrawnBecause().isEmpty()),
                candidates.stream().filter(one -> one.person().equals(me)).findFirst(),
                hours.isPresent() ? notices.notYetHandedOver(id) : 0);
    }

    private List<CandidateLine> onPaper(ElectionId id, List<CandidateLine> candidates) {
        return elections.posted(id, ElectionCount.MANIFEST).stream()
                .flatMap(manifest -> new Manifest(manifest.payload()).candidates().stream())
                .map(numbered -> candidates.stream()
                        .filter(one -> one.id().toString().equals(numbered.id()))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    /** Everybody on the roll, by name; nobody for a stranger. Who has voted is told after the end, if enough have. */
    @Transactional(readOnly = true)
    public Slice<RollPlace> roll(ElectionId id, Pageable page) {
        return permissions.mayRead() ? urn.roll(id, page) : new SliceImpl<>(List.of());
    }
}
