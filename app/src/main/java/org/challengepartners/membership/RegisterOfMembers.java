package org.challengepartners.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.challengepartners.tenancy.AsksSecondFactor;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.Paced;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The company's register of members, as the office reads it: for a roll, on its board, and for whoever inspects it.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/113">Companies Act 2006, s 113</a>
 */
@Service
@OfficeWork
@Transactional(readOnly = true)
@PreAuthorize("hasRole('office')")
public class RegisterOfMembers {

    private static final int MOST_EXPORTED = 50_000;

    private final Members members;
    private final RegisterEntries register;
    private final RegisterBoard board;
    private final Representatives representatives;
    private final Subscribing subscriptions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisterOfMembers(
            Members members,
            RegisterEntries register,
            RegisterBoard board,
            Representatives representatives,
            Subscribing subscriptions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.members = members;
        this.register = register;
        this.board = board;
        this.representatives = representatives;
        this.subscriptions = subscriptions;
        this.events = events;
        this.clock = clock;
    }

    /** Everybody entered and not ceased today (Europe/London), by name: the roll of a vote that opens now. */
    public List<MemberSummary> entitled() {
        return members.entitledOn(LocalDate.now(clock));
    }

    /** Who is in the register and no member today: entered from a later day on, or ceased within a year. By name. */
    public List<NotEntitled> notEntitled() {
        var today = LocalDate.now(clock);
        return members.notEntitledOn(today, today.minusYears(1));
    }

    /** How many schools each member covers today; a member that covers none is not among them. */
    public Map<MemberId, Integer> schoolsCovered() {
        var covered = new HashMap<MemberId, Integer>();
        members.covering(SpaceId.COMPANY.value(), LocalDate.now(clock))
                .forEach(one -> covered.put(one.member(), Math.toIntExact(one.schools())));
        return covered;
    }

    /** Who votes for which member now; a member for whom nobody does is not among them. */
    public Map<MemberId, PersonId> representatives() {
        var all = new HashMap<MemberId, PersonId>();
        representatives
                .running(SpaceId.COMPANY.value(), clock.instant())
                .forEach(one -> all.put(one.member(), one.person()));
        return all;
    }

    /** The entries that are asked for, by legal name. */
    public Slice<RegisterRow> search(RegisterQuery query, Pageable page) {
        return Slices.of(
                page,
                board.rows(
                        query,
                        LocalDate.now(clock),
                        BoardPage.of(
                                page,
                                RegisterRow.class,
                                row -> row.particulars().legalName(),
                                row -> row.id().value())));
    }

    /** The entries that are asked for, for an export: by legal name, the first 50,000. */
    @Transactional
    @AsksSecondFactor
    @Paced(Paced.Of.EXPORTS)
    public List<RegisterRow> export(RegisterQuery query) {
        events.publishEvent(new ListTakenAway(SpaceId.COMPANY, "register of members"));
        return board.rows(query, LocalDate.now(clock), BoardPage.first(MOST_EXPORTED));
    }

    /** Everything about one of them; empty if there is no such entry. */
    public Optional<MemberDetail> find(MemberId id) {
        return register.findById(id)
                .map(entry -> new MemberDetail(
                        entry.line(),
                        board.schools(id),
                        representatives.everFor(SpaceId.COMPANY.value(), id).stream()
                                .map(Representative::line)
                                .toList(),
                        subscriptions.of(id)));
    }
}
