package org.challengepartners.decisions;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.challengepartners.decisions.AgendaItem.Stage;
import org.challengepartners.decisions.arithmetic.VoteOfMember.Way;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.membership.SignedInMember;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.Identities;
import org.challengepartners.tenancy.Identity;
import org.challengepartners.tenancy.PersonId;
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

/** Members read about general meetings, appoint proxies for them, and vote at their polls. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AttendingMeetings {

    private final GeneralMeetings meetings;
    private final MeetingJournal journal;
    private final GeneralMeetingReading reading;
    private final DecisionPermissions permissions;
    private final SignedInMember signedIn;
    private final Identities identities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AttendingMeetings(
            GeneralMeetings meetings,
            MeetingJournal journal,
            GeneralMeetingReading reading,
            DecisionPermissions permissions,
            SignedInMember signedIn,
            Identities identities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.journal = journal;
        this.reading = reading;
        this.permissions = permissions;
        this.signedIn = signedIn;
        this.identities = identities;
        this.events = events;
        this.clock = clock;
    }

    /** The general meetings, the next to come first; none for a person who has no part in them. */
    @Transactional(readOnly = true)
    public Slice<GeneralMeetingLine> meetings(Pageable page) {
        if (!permissions.mayRead()) {
            return new SliceImpl<>(List.of());
        }
        var lines = meetings.lines(page);
        boolean more = lines.size() > page.getPageSize();
        return new SliceImpl<>(more ? lines.subList(0, page.getPageSize()) : lines, page, more);
    }

    /** A meeting; empty for one that is not there for this person, whether or not it exists. */
    @Transactional(readOnly = true)
    public Optional<GeneralMeetingDetail> find(GeneralMeetingId id) {
        return permissions.mayRead() ? reading.whole(id).map(reading::detail) : Optional.empty();
    }

    /** Whether the reader calls and leads meetings. */
    @Transactional(readOnly = true)
    public boolean mayLead() {
        return permissions.mayPropose();
    }

    /** Few: the members whose representative can hold a proxy, by name; nobody for whoever represents no member. */
    @Transactional(readOnly = true)
    public List<MemberSummary> holders() {
        return journal.withRepresentative();
    }

    /**
     * Appoints a proxy for a member, in the place of any that it appointed before. (The retry is for a deadline that passes on the way.)
     *
     * @param command made when the form opened; a repeat gets its first answer
     * @throws java.util.NoSuchElementException if none of the person's keys opens such a meeting, whether or not it exists
     * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/324">Companies Act 2006, ss 324 to 327</a>
     */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public ProxyResult appoint(CommandId command, GeneralMeetingId id, MemberId member, ProxyDraft form) {
        var mine = mine(member);
        if (mine.isEmpty()) {
            return new ProxyResult.NotItsRepresentative();
        }
        var whole = reading.whole(id).orElseThrow();
        var earlier = journal.received(id, command);
        if (earlier.isPresent()) {
            return new ProxyResult.Received(earlier.get());
        }
        if (!reading.detail(whole).takesProxies()) {
            return new ProxyResult.TooLate();
        }
        var name = holderName(member, form);
        boolean complete = form.namesSomebody()
                && name.isPresent()
                && whole.agenda().stream().allMatch(one -> form.directions().containsKey(one.number()))
                && form.directions().size() == whole.agenda().size();
        if (!complete) {
            return new ProxyResult.Incomplete();
        }
        return receive(command, id, mine.get(), form, name.get());
    }

    /**
     * Takes an appointment back: until the meeting begins, whatever the deadline for forms (s 330).
     *
     * @throws java.util.NoSuchElementException as for {@link #appoint}
     */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public ProxyResult revoke(CommandId command, GeneralMeetingId id, MemberId member) {
        var mine = mine(member);
        if (mine.isEmpty()) {
            return new ProxyResult.NotItsRepresentative();
        }
        var whole = reading.whole(id).orElseThrow();
        var earlier = journal.received(id, command);
        if (earlier.isPresent()) {
            return new ProxyResult.Received(earlier.get());
        }
        if (whole.state() == GeneralMeetingState.OPEN || whole.state() == GeneralMeetingState.CLOSED) {
            return new ProxyResult.TooLate();
        }
        return receive(command, id, mine.get(), new ProxyDraft(HolderKind.NOBODY, Optional.empty(), "", Map.of()), "");
    }

    private ProxyResult receive(
            CommandId command, GeneralMeetingId id, MemberSummary member, ProxyDraft form, String name) {
        journal.add(id, command, member.id(), form, name, me());
        events.publishEvent(new GeneralMeetingMoved(SpaceId.COMPANY, id));
        return new ProxyResult.Received(journal.received(id, command).orElseGet(clock::instant));
    }

    private Optional<String> holderName(MemberId appointer, ProxyDraft form) {
        return switch (form.holder()) {
            case CHAIR, NOBODY -> Optional.of("");
            case NAMED -> Optional.of(form.holderName());
            case REPRESENTATIVE ->
                form.holderOf()
                        .filter(of -> !of.equals(appointer))
                        .flatMap(of -> journal.withRepresentative().stream()
                                .filter(member -> member.id().equals(of))
                                .map(MemberSummary::legalName)
                                .findFirst());
        };
    }

    /**
     * Votes for a member on a poll that is open now: as its representative in the room, or as the holder of its proxy who was left to
     * decide. Each of the two once; if both vote, the member's own vote counts.
     *
     * @param command made when the form opened; a repeat gets its first answer and counts nothing again
     * @param byProxy as the holder of its proxy
     * @throws java.util.NoSuchElementException as for {@link #appoint}
     */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public MeetingVoteResult vote(
            CommandId command, GeneralMeetingId id, int resolution, MemberId member, boolean byProxy, Choice choice) {
        var whole = reading.whole(id).filter(_ -> permissions.mayRead()).orElseThrow();
        var form = Optional.ofNullable(whole.standing().get(member))
                .filter(one -> one.person().equals(identities.current().map(Identity::person)))
                .filter(one -> one.on(resolution) == Direction.DISCRETION);
        boolean mayVote = byProxy ? form.isPresent() : mine(member).isPresent();
        if (!mayVote || !Choice.forOrAgainst().contains(choice)) {
            return new MeetingVoteResult.NotYours();
        }
        var way = byProxy ? Way.BY_PROXY : Way.IN_PERSON;
        var earlier = cast(id, resolution, member, way);
        if (earlier.isPresent()) {
            return answer(earlier.get(), command);
        }
        if (whole.stage(resolution) != Stage.POLLING) {
            return new MeetingVoteResult.NotOpen();
        }
        boolean here = byProxy
                ? form.filter(whole.room()::holds).isPresent()
                : whole.room().members().containsKey(member);
        if (!here || whole.roll().stream().noneMatch(seat -> seat.member().id().equals(member))) {
            return new MeetingVoteResult.NotInTheRoom();
        }
        if (journal.add(id, command, resolution, member, way, choice, me())) {
            return new MeetingVoteResult.Counted();
        }
        return answer(cast(id, resolution, member, way).orElseThrow(), command);
    }

    private Optional<MeetingVote> cast(GeneralMeetingId id, int resolution, MemberId member, Way way) {
        return journal.votes(id).stream()
                .filter(vote -> vote.resolution() == resolution && vote.member().equals(member) && vote.way() == way)
                .findFirst();
    }

    private static MeetingVoteResult answer(MeetingVote vote, CommandId asking) {
        return vote.command().equals(asking)
                ? new MeetingVoteResult.Counted()
                : new MeetingVoteResult.VotedAlready(vote.choice());
    }

    private Optional<MemberSummary> mine(MemberId member) {
        return signedIn.all().stream().filter(mine -> mine.id().equals(member)).findFirst();
    }

    private PersonId me() {
        return identities.current().orElseThrow().person();
    }
}
