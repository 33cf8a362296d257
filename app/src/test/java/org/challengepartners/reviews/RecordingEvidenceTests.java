package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Evidence on site: first its author's alone, then the team's, then signed by the school, and what rests on it. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordingEvidenceTests {

    private static final PageRequest ALL = PageRequest.of(0, 50);

    @Autowired
    ReviewsHouse house;

    @Autowired
    RecordingEvidence recording;

    @Autowired
    ReadingEvidence reading;

    @Autowired
    EvidenceCounts counts;

    @Autowired
    WritingFindings writing;

    @Autowired
    Submitting submitting;

    SchoolSummary manor;
    ReviewId review;

    @BeforeAll
    void makeThePartnership() {
        manor = house.manor();
    }

    @BeforeEach
    void openAReview() {
        review = house.open(manor);
    }

    @Test
    void aPrivateRecordIsItsAuthorsAlone() {
        var kept = peerWrites("Pupils explain their thinking", false);

        assertThat(kept.state()).isEqualTo(EvidenceState.PRIVATE);
        assertThat(seenBy(Account.PEER_REVIEWER)).hasSize(1);
        assertThat(seenBy(Account.LEAD_REVIEWER)).isEmpty();
        as(Account.LEAD_REVIEWER, () -> {
            assertThat(reading.find(review, kept.id())).isEmpty();
            assertThat(recording.change(review, kept.id(), kept.version(), kept.text(), true, Cleared.NOTHING))
                    .isInstanceOf(RecordResult.Gone.class);
            assertThat(recording.withdraw(review, kept.id())).isFalse();
            return true;
        });
    }

    @Test
    void aSharedRecordIsReadByTheTeamAndChangedByItsAuthorAlone() {
        var shared = peerWrites("Pupils explain their thinking", true);

        assertThat(seenBy(Account.LEAD_REVIEWER))
                .extracting(EvidenceSummary::beginning, EvidenceSummary::mine)
                .containsExactly(tuple("Pupils explain their thinking", false));
        as(Account.LEAD_REVIEWER, () -> {
            assertThat(reading.find(review, shared.id()).orElseThrow().mayChange())
                    .isFalse();
            assertThat(recording.change(review, shared.id(), shared.version(), shared.text(), true, Cleared.NOTHING))
                    .isInstanceOf(RecordResult.Gone.class);
            return true;
        });
    }

    @Test
    void withoutAColleagueOfTheSchoolNothingIsShared() {
        var alone = new EvidenceText(EvidenceKind.DATA, null, "", "", "Attendance has risen for two years");

        assertThat(as(
                        Account.PEER_REVIEWER,
                        () -> recording.add(CommandId.next(), review, alone, true, Cleared.NOTHING)))
                .isEqualTo(new RecordResult.Refused(Set.of(EvidenceProblem.NO_PARTNER)));
        assertThat(as(
                        Account.PEER_REVIEWER,
                        () -> recording.add(CommandId.next(), review, alone, false, Cleared.NOTHING)))
                .isInstanceOf(RecordResult.Kept.class);
    }

    @Test
    void theSchoolSignsWithARoleAndThenNothingIsChanged() {
        var shared = peerWrites("Pupils explain their thinking", true);

        var named = as(Account.PEER_REVIEWER, () -> recording.sign(review, shared.id(), shared.version(), "Mrs Patel"));
        assertThat(named).isEqualTo(new RecordResult.LooksLikeNames(List.of("Mrs Patel")));
        var signed = kept(as(
                Account.PEER_REVIEWER, () -> recording.sign(review, shared.id(), shared.version(), "Head of year 4")));

        assertThat(signed.state()).isEqualTo(EvidenceState.SIGNED);
        assertThat(signed.signedAs()).contains("Head of year 4");
        assertThat(signed.mayChange()).isFalse();
        as(Account.PEER_REVIEWER, () -> {
            assertThat(recording.change(review, signed.id(), signed.version(), text("Other"), true, Cleared.NOTHING))
                    .isInstanceOf(RecordResult.Gone.class);
            assertThat(recording.withdraw(review, signed.id())).isFalse();
            return true;
        });
    }

    @Test
    void wordsThatLookLikeNamesAreShownAndAPersonDecides() {
        var text = text("Oliver read to the class, and in Grant Road the pupils listened");

        var asked =
                as(Account.PEER_REVIEWER, () -> recording.add(CommandId.next(), review, text, true, Cleared.NOTHING));
        assertThat(asked).isEqualTo(new RecordResult.LooksLikeNames(List.of("Oliver", "Grant Road")));
        assertThat(seenBy(Account.PEER_REVIEWER)).isEmpty();

        var decided = new Cleared(Set.of("Oliver", "Grant Road"), false);
        assertThat(as(Account.PEER_REVIEWER, () -> recording.add(CommandId.next(), review, text, true, decided)))
                .isInstanceOf(RecordResult.Kept.class);
    }

    @Test
    void aConcernAboutSomebodysSafetyIsNotKept() {
        var text = text("A pupil has bruises and is afraid of going home");

        assertThat(as(
                        Account.PEER_REVIEWER,
                        () -> recording.add(CommandId.next(), review, text, true, Cleared.NOTHING)))
                .isInstanceOf(RecordResult.ReadsLikeAConcern.class);
        assertThat(seenBy(Account.PEER_REVIEWER)).isEmpty();
    }

    @Test
    void theHeadLearnsHowManyOfEachKindAndNoWord() {
        peerWrites("Pupils explain their thinking", true);
        peerWrites("Pupils ask each other", true);
        peerWrites("Private", false);

        Account.MANOR_HEAD.does(() -> {
            assertThat(counts.of(review)).extracting(EvidenceCount::words).containsExactly("2 lesson visits");
            isNotFound(() -> reading.page(review, EvidenceFilter.ALL, ALL));
            isNotFound(() -> reading.lines(review));
        });
        Account.OTHER_HEAD.does(() -> {
            assertThat(counts.of(review)).isEmpty();
            isNotFound(() -> reading.page(review, EvidenceFilter.ALL, ALL));
            isNotFound(() -> recording.add(CommandId.next(), review, text("Calm"), true, Cleared.NOTHING));
        });
    }

    @Test
    void theWayFromAFindingToItsEvidenceIsWalkedBothWays() {
        var shared = peerWrites("Pupils explain their thinking", true);
        var hidden = peerWrites("Private", false);
        var finding = house.wrote(Account.LEAD_REVIEWER, review, "Pupils think aloud", null);

        as(Account.LEAD_REVIEWER, () -> {
            assertThat(reading.link(review, finding.id(), shared.id())).isTrue();
            assertThat(reading.link(review, finding.id(), shared.id())).isTrue();
            assertThat(reading.link(review, finding.id(), hidden.id())).isFalse();
            assertThat(reading.under(review, finding.id()))
                    .extracting(EvidenceSummary::id)
                    .containsExactly(shared.id());
            assertThat(reading.restingOn(review, shared.id()))
                    .extracting(FindingDetail::id)
                    .containsExactly(finding.id());
            assertThat(writing.all(review)).extracting(FindingDetail::evidence).containsExactly(1);
            return true;
        });
    }

    @Test
    void aFindingWhoseEvidenceIsWithdrawnRestsOnNothing() {
        var shared = peerWrites("Pupils explain their thinking", true);
        var finding = house.wrote(Account.LEAD_REVIEWER, review, "Pupils think aloud", null);
        as(Account.LEAD_REVIEWER, () -> reading.link(review, finding.id(), shared.id()));

        assertThat(as(Account.PEER_REVIEWER, () -> recording.withdraw(review, shared.id())))
                .isTrue();

        assertThat(as(Account.LEAD_REVIEWER, () -> writing.all(review)))
                .extracting(FindingDetail::evidence)
                .containsExactly(0);
        Account.MANOR_HEAD.does(() -> assertThat(counts.of(review)).isEmpty());
    }

    @Test
    void aRepeatedCommandWritesOnce() {
        var command = CommandId.next();
        for (int time = 0; time < 2; time++) {
            as(Account.PEER_REVIEWER, () -> recording.add(command, review, text("Calm"), true, Cleared.NOTHING));
        }

        assertThat(seenBy(Account.LEAD_REVIEWER)).hasSize(1);
    }

    @Test
    @DisplayName("R-15: a draft finding is invisible to all but its author until she shares it")
    void aDraftFindingIsItsAuthorsAloneUntilSheSharesIt() {
        var words = new FindingText("leadership", FindingKind.WHAT_WENT_WELL, "Calm corridors", null);
        var draft = finding(as(Account.PEER_REVIEWER, () -> writing.add(CommandId.next(), review, words, false)));

        assertThat(draft.draft()).isTrue();
        as(Account.LEAD_REVIEWER, () -> {
            assertThat(writing.all(review)).isEmpty();
            assertThat(writing.find(review, draft.id())).isEmpty();
            assertThat(writing.reword(review, draft.id(), draft.version(), words))
                    .isInstanceOf(SaveResult.Gone.class);
            assertThat(submitting.check(review).findings()).isEmpty();
            return true;
        });

        finding(as(Account.PEER_REVIEWER, () -> writing.reword(review, draft, words, true)));
        assertThat(as(Account.LEAD_REVIEWER, () -> writing.all(review)))
                .extracting(found -> found.text().wording())
                .containsExactly("Calm corridors");
    }

    private List<EvidenceSummary> seenBy(Account reviewer) {
        return as(reviewer, () -> reading.page(review, EvidenceFilter.ALL, ALL).getContent());
    }

    private EvidenceDetail peerWrites(String note, boolean share) {
        return kept(as(
                Account.PEER_REVIEWER,
                () -> recording.add(CommandId.next(), review, text(note), share, Cleared.NOTHING)));
    }

    private static EvidenceText text(String note) {
        return new EvidenceText(EvidenceKind.LESSON_VISIT, "provision", "How do pupils talk?", "Head of year 4", note);
    }

    private static EvidenceDetail kept(RecordResult result) {
        assertThat(result).isInstanceOf(RecordResult.Kept.class);
        return ((RecordResult.Kept) result).evidence();
    }

    private static FindingDetail finding(SaveResult result) {
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).finding();
    }

    private static <T> T as(Account account, Supplier<T> work) {
        return SignIn.as(account.id(), account.person(), SignIn.roles(account.realmRole()), work);
    }

    private static void isNotFound(ThrowingCallable call) {
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(call);
    }
}
