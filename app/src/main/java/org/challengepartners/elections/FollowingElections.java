package org.challengepartners.elections;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Shows representatives, the council and the office the elections. Whoever looks first after voting has closed has it counted. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class FollowingElections {

    private final ElectionRows elections;
    private final Urn urn;
    private final ElectionReading reading;
    private final SettlingElections settling;
    private final ElectionPermissions permissions;
    private final Clock clock;

    FollowingElections(
            ElectionRows elections,
            Urn urn,
            ElectionReading reading,
            SettlingElections settling,
            ElectionPermissions permissions,
            Clock clock) {
        this.elections = elections;
        this.urn = urn;
        this.reading = reading;
        this.settling = settling;
        this.permissions = permissions;
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

    /**
     * An election, of which nobody waits for the job that counts: whoever looks first has it counted. Empty for one that is not there for
     * this person, whether or not it exists.
     */
    @Transactional(
            propagation = Propagation.NOT_SUPPORTED) // reads, settles and reads again, each in a transaction of its own
    public Optional<ElectionDetail> find(ElectionId id) {
        var found = reading.find(id);
        if (found.filter(election -> election.state() == ElectionState.CLOSED).isEmpty()) {
            return found;
        }
        settling.settle(id);
        return reading.find(id);
    }

    /** Everybody on the roll, by name; nobody for a stranger. Who has voted is told after the end, if enough have. */
    @Transactional(readOnly = true)
    public Slice<RollPlace> roll(ElectionId id, Pageable page) {
        return permissions.mayRead() ? urn.roll(id, page) : new SliceImpl<>(List.of());
    }
}
