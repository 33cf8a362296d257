package org.challengepartners.decisions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.challengepartners.SignIn;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.tenancy.CommandId;
import org.springframework.stereotype.Component;

/**
 * The demonstration's proposals, made through the services: one with an open vote, one whose vote closes a minute or two after
 * it was made, with three votes in it, one with several options that may be revised, a written resolution to which one member has agreed, one of a
 * member that others comment on, and one that the office can put to
 * the members by hand.
 */
@Component
public class DemonstrationDecisions {

    private static final ProposalDraft REVIEWER_CHARTER = new ProposalDraft("Adopt the reviewer charter", """
            Every school that takes part in peer reviews signs one charter for its reviewers.

            The charter says that reviewers prepare, keep what they see to the team and the school, give feedback face to \
            face before they write it down, and take a refresher day every second year. Schools release each reviewer for \
            at least two reviews a year.

            If members are in favour, the board will publish the charter in the summer term and ask each school to sign it \
            before its next review.""");

    private static final ProposalDraft SHARED_CPD_DAY = new ProposalDraft("Hold one shared training day a year", """
            All schools of the partnership keep the same day in the first half of the autumn term for shared training.

            Hubs plan the day; the office publishes the date at least a year ahead. Special schools and alternative \
            provision may choose another day in the same week where transport makes the shared day impossible.""");

    private static final ProposalDraft STUDENT_LEADERS =
            new ProposalDraft("Bring student leaders into peer reviews", """
            Each review of a secondary or all-through school includes an hour in which two trained student leaders of \
            another school talk with students and tell the team what they heard.

            The student leaders write nothing down that names a person, and they are accompanied by a member of staff.""");

    private static final ProposalDraft CONFERENCE =
            new ProposalDraft("Choose what the summer conference is about", """
            The partnership meets once a year, in July, for a day with workshops of schools for schools.

            The board would like to know which themes members would send people to. It plans the day around the two that most \
            members approve of.""");

    private static final ProposalDraft SPEECH_THERAPIST =
            new ProposalDraft("Share a speech and language therapist in every hub", """
            Each hub engages one speech and language therapist, whom its schools share by the half day.

            Schools pay for the half days they take. The board reports after a year how many children were seen, and how long             they had waited before.""");

    private static final ProposalDraft NEW_ARTICLES = new ProposalDraft("Adopt new articles of association", """
            That the articles of association in the form that was sent to the members with this resolution are adopted in place \
            of the present articles.

            The new articles name the hubs, give each hub a seat on the council, and let members decide in writing with \
            electronic signatures. Nothing changes for the charity's objects.""");

    private final Proposing proposing;
    private final Voting voting;
    private final Circulating circulating;
    private final Resolving resolving;
    private final Debating debating;
    private final DebateReading reading;
    private final Clock clock;

    DemonstrationDecisions(
            Proposing proposing,
            Voting voting,
            Circulating circulating,
            Resolving resolving,
            Debating debating,
            DebateReading reading,
            Clock clock) {
        this.proposing = proposing;
        this.voting = voting;
        this.circulating = circulating;
        this.resolving = resolving;
        this.debating = debating;
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * What was made.
     *
     * @param open with a vote that runs for about ten days
     * @param closing with three votes, closing within two minutes
     * @param written a special resolution that the members have for 28 days
     * @param ready not put to the members yet
     */
    public record Proposed(
            ProposalId open,
            ContestId openVote,
            ProposalId closing,
            ContestId closingVote,
            ProposalId written,
            ProposalId ready) {}

    /** Makes all of it, as the office and the three representatives. */
    public Proposed make(Made partnership) {
        var open = make(REVIEWER_CHARTER);
        var openVote = open(open, Closing.at(LocalDate.now(clock).plusDays(10), LocalTime.of(17, 0)));
        var closing = make(SHARED_CPD_DAY);
        var soon = new Closing(clock.instant().truncatedTo(ChronoUnit.MINUTES).plus(2, ChronoUnit.MINUTES));
        var closingVote = open(closing, soon);
        cast(partnership, closingVote);
        var written = make(NEW_ARTICLES);
        circulate(partnership, written);
        conference(partnership);
        debate(partnership);
        return new Proposed(open, openVote, closing, closingVote, written, make(STUDENT_LEADERS));
    }

    private void conference(Made partnership) {
        var order = new OpeningOrder(
                CommandId.next(),
                make(CONFERENCE),
                "Which of these themes would the member's schools come for?",
                Closing.at(LocalDate.now(clock).plusDays(14), LocalTime.of(17, 0)),
                new Asked(
                        Manner.APPROVE_SEVERAL,
                        List.of(
                                "Oracy in every subject",
                                "Attendance after the primary years",
                                "Growing middle leaders"),
                        1,
                        0,
                        true));
        var contest = SignIn.as(Account.OFFICE.id(), SignIn.roles("office"), () -> switch (proposing.open(order)) {
            case OpenResult.Opened opened -> opened.id();
            case OpenResult other -> throw new IllegalStateException(other.toString());
        });
        Account.OTHER_MEMBER.does(() -> voting.answer(
                CommandId.next(),
                contest,
                member(partnership, "Three Rivers Learning Trust").id(),
                0,
                Answer.chosen(Map.of(1, 1, 3, 1))));
    }

    /** Manor School proposes; a trust asks, is answered, supports it and asks for other words. */
    private void debate(Made partnership) {
        var manor = member(partnership, "The Governing Body of Manor School").id();
        var trust = member(partnership, "Three Rivers Learning Trust").id();
        var made = SignIn.as(
                Account.MANOR_MEMBER.id(),
                SignIn.roles("company-member"),
                () -> debating.propose(
                        CommandId.next(),
                        manor,
                        SPEECH_THERAPIST,
                        LocalDate.now(clock).plusDays(18)));
        if (!(made instanceof MemberProposesResult.Made(var proposal))) {
            throw new IllegalStateException(made.toString());
        }
        Account.OTHER_MEMBER.does(() -> {
            debating.comment(
                    CommandId.next(),
                    proposal,
                    trust,
                    1,
                    Optional.empty(),
                    "We would take two half days a week. Who employs the therapist?");
            debating.support(CommandId.next(), proposal, trust, 1, Support.SUPPORTS);
            debating.amend(
                    CommandId.next(),
                    proposal,
                    trust,
                    1,
                    new ProposalDraft(
                            SPEECH_THERAPIST.title(),
                            SPEECH_THERAPIST
                                    .text()
                                    .replace(
                                            "Schools pay for the half days they take.",
                                            "Schools pay for the half days they take; schools with fewer than 100 pupils pay half.")),
                    "A school of 60 pupils cannot carry the same price.");
        });
        Account.MANOR_MEMBER.does(() -> debating.comment(
                CommandId.next(),
                proposal,
                manor,
                1,
                Optional.of(reading.find(proposal)
                        .orElseThrow()
                        .comments()
                        .getFirst()
                        .id()),
                "The lead school of the hub would, as it does for the educational psychologist."));
    }

    private void circulate(Made partnership, ProposalId proposal) {
        var order = CirculationOrder.toAll(CommandId.next(), proposal, ResolutionKind.SPECIAL, Matter.ARTICLES);
        var resolution =
                SignIn.as(Account.OFFICE.id(), SignIn.roles("office"), () -> switch (circulating.circulate(order)) {
                    case CirculateResult.Circulated circulated -> circulated.id();
                    case CirculateResult other -> throw new IllegalStateException(other.toString());
                });
        Account.SECOND_MEMBER.does(() -> resolving.agree(
                CommandId.next(),
                resolution,
                member(partnership, "The Governing Body of Elm Park School").id()));
    }

    private ProposalId make(ProposalDraft draft) {
        return SignIn.as(
                Account.OFFICE.id(), SignIn.roles("office"), () -> switch (proposing.make(CommandId.next(), draft)) {
                    case ProposeResult.Made made -> made.id();
                    case ProposeResult.Incomplete incomplete -> throw new IllegalStateException(incomplete.toString());
                });
    }

    private ContestId open(ProposalId proposal, Closing closing) {
        var order = new OpeningOrder(CommandId.next(), proposal, "Is the member for this proposal?", closing);
        return SignIn.as(Account.OFFICE.id(), SignIn.roles("office"), () -> switch (proposing.open(order)) {
            case OpenResult.Opened opened -> opened.id();
            case OpenResult other -> throw new IllegalStateException(other.toString());
        });
    }

    private void cast(Made partnership, ContestId contest) {
        Map.of(
                        Account.MANOR_MEMBER, "The Governing Body of Manor School",
                        Account.SECOND_MEMBER, "The Governing Body of Elm Park School",
                        Account.OTHER_MEMBER, "Three Rivers Learning Trust")
                .forEach((account, legalName) -> account.does(() -> voting.cast(
                        CommandId.next(),
                        contest,
                        member(partnership, legalName).id(),
                        account == Account.OTHER_MEMBER ? Choice.AGAINST : Choice.FOR)));
    }

    private static MemberSummary member(Made partnership, String legalName) {
        var member = partnership.members().get(legalName);
        if (member == null) {
            throw new IllegalStateException("no such member: " + legalName);
        }
        return member;
    }
}
