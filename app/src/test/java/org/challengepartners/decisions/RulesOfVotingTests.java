package org.challengepartners.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of proposals, opening and closing, without a database. */
class RulesOfVotingTests {

    static final Instant NOON = Instant.parse("2026-10-30T12:00:00Z");
    static final Closing AN_HOUR_LATER = new Closing(NOON.plusSeconds(3600));

    final MemberSummary manor = new MemberSummary(MemberId.next(), "The Governing Body of Manor School");
    final MemberSummary trust = new MemberSummary(MemberId.next(), "Three Rivers Learning Trust");
    final PersonId claire = PersonId.next();
    final Proposal proposal =
            new Proposal(CommandId.next(), new ProposalDraft(" Adopt the charter ", "Its text."), claire, NOON);

    @Test
    void takesAVoteUntilTheMomentItCloses() {
        var contest = opened();

        assertThat(contest.cast(
                        CommandId.next(),
                        manor.id(),
                        1,
                        Answer.of(Choice.FOR),
                        claire,
                        AN_HOUR_LATER.at().minusNanos(1000)))
                .isPresent();
        assertThat(contest.cast(CommandId.next(), manor.id(), 1, Answer.of(Choice.FOR), claire, AN_HOUR_LATER.at()))
                .isEmpty();
    }

    @Test
    void isPutToTheMembersOnce() {
        opened();

        assertThat(proposal.putToAdvisoryVote(order("Again?"), Roll.oneVoteEach(List.of(manor)), claire, NOON))
                .isEmpty();
    }

    @Test
    @DisplayName("AT-37: Text and roll are frozen with hashes that anybody can compute again")
    void freezesTextAndRollWithHashesThatAnybodyCanComputeAgain() {
        var paper = opened().paper();

        assertThat(paper.title()).isEqualTo("Adopt the charter");
        assertThat(paper.textHash()).isEqualTo(Fingerprint.of("Adopt the charter\nIs the member for it?\nIts text."));
        assertThat(paper.rollSize()).isEqualTo(2);
        assertThat(paper.rollHash())
                .isEqualTo(Roll.oneVoteEach(List.of(trust, manor)).hash())
                .isNotEqualTo(Roll.oneVoteEach(List.of(trust)).hash());
        assertThat(Fingerprint.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aProposalNeedsATitleAndATextOfBearableLength() {
        assertThat(new ProposalDraft(" ", "").faults())
                .containsExactly(ProposalFault.TITLE_MISSING, ProposalFault.TEXT_MISSING);
        assertThat(new ProposalDraft("t".repeat(201), "x".repeat(20_001)).faults())
                .containsExactly(ProposalFault.TITLE_TOO_LONG, ProposalFault.TEXT_TOO_LONG);
        assertThat(new ProposalDraft("é".repeat(200), "🏫".repeat(20_000)).faults())
                .isEmpty();
    }

    @Test
    void whatNoTextMayHoldIsTakenAwayAndTheRestIsKept() {
        assertThat(new ProposalDraft("A\0 title ", "\0A text")).isEqualTo(new ProposalDraft("A title", "A text"));
    }

    @Test
    void aVoteClosesInTheFutureAndWithinAYear() {
        assertThat(new OpeningOrder(CommandId.next(), proposal.id(), "?", new Closing(NOON)).faults(NOON))
                .containsExactly(OpeningFault.CLOSES_IN_THE_PAST);
        assertThat(new OpeningOrder(CommandId.next(), proposal.id(), " ", Closing.atTheEndOf(LocalDate.of(2062, 1, 1)))
                        .faults(NOON))
                .containsExactly(OpeningFault.QUESTION_MISSING, OpeningFault.CLOSES_TOO_LATE);
        assertThat(new OpeningOrder(CommandId.next(), proposal.id(), "q".repeat(301), AN_HOUR_LATER).faults(NOON))
                .containsExactly(OpeningFault.QUESTION_TOO_LONG);
    }

    /** AT-40. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-30, 17:00, 2026-10-30T17:00:00Z, 'Fri 30 Oct 2026, 17:00 (UK time)'",
        "2026-06-05, 17:00, 2026-06-05T16:00:00Z, 'Fri 5 Jun 2026, 17:00 (UK time)'",
        "2026-10-25, 17:00, 2026-10-25T17:00:00Z, 'Sun 25 Oct 2026, 17:00 (UK time)'"
    })
    void closingIsToldOnTheClocksOfLondon(LocalDate day, LocalTime time, Instant at, String words) {
        assertThat(Closing.at(day, time)).isEqualTo(new Closing(at));
        assertThat(new Closing(at).words()).isEqualTo(words);
    }

    @Test
    @DisplayName("AT-40: A day without a time lasts until its end")
    void aDayWithoutATimeLastsUntilItsEnd() {
        var closing = Closing.atTheEndOf(LocalDate.of(2026, 10, 24));

        assertThat(closing.at()).isEqualTo("2026-10-24T23:00:00Z");
        assertThat(closing.words()).isEqualTo("the end of Sat 24 Oct 2026 (UK time)");
    }

    private Contest opened() {
        return proposal.putToAdvisoryVote(
                        order("Is the member for it?"), Roll.oneVoteEach(List.of(manor, trust)), claire, NOON)
                .orElseThrow();
    }

    private OpeningOrder order(String question) {
        return new OpeningOrder(CommandId.next(), proposal.id(), question, AN_HOUR_LATER);
    }
}
