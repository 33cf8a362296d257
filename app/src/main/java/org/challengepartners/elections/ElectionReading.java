package org.challengepartners.elections;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.challengepartners.tenancy.Identities;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads an election with all that its reader may know. */
@Component
@Transactional(readOnly = true)
class ElectionReading {

    private final ElectionRows elections;
    private final Nominations nominations;
    private final Urn urn;
    private final ElectionCount counting;
    private final ElectionPermissions permissions;
    private final ElectionNotices notices;
    private final Identities identities;
    private final Clock clock;

    ElectionReading(
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

    /** An election; empty for one that is not there for this person, whether or not it exists. */
    Optional<ElectionDetail> find(ElectionId id) {
        return elections.find(id).filter(_ -> permissions.mayRead()).map(this::detail);
    }

    private ElectionDetail detail(ElectionPaper paper) {
        var id = paper.id();
        var now = clock.instant();
        var hours = elections.hours(id);
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
}
