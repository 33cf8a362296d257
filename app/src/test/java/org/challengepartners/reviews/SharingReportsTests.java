package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.documents.DocumentForm;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.MembershipYear;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.membership.SigningAgreements;
import org.challengepartners.shell.DateWords;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** The head alone lets somebody read her school's report, and sees who opened it; a former reviewer keeps her own notes alone. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class SharingReportsTests {

    private static final PageRequest ALL = PageRequest.of(0, 50);
    private static final String WHY = "Advises our governors on the new building";

    @Autowired
    ReviewsHouse house;

    @Autowired
    SharingReports sharing;

    @Autowired
    SharedReports shared;

    @Autowired
    ReportReading reading;

    @Autowired
    Reviewing reviewing;

    @Autowired
    ClosedReviews closed;

    @Autowired
    RecordingEvidence recording;

    @Autowired
    SigningAgreements agreements;

    private final LocalDate today = LocalDate.now(DateWords.LONDON);
    private SchoolSummary manor;
    private ReviewId review;

    @BeforeEach
    void submitAReport() {
        TestHouse.empty();
        manor = house.manor();
        review = house.open(manor);
        house.wrote(Account.LEAD_REVIEWER, review, "Calm", null);
        as(
                Account.PEER_REVIEWER,
                () -> recording.add(
                        CommandId.next(),
                        review,
                        new EvidenceText(
                                EvidenceKind.LESSON_VISIT,
                                null,
                                "",
                                "Head of year 4",
                                "At Manor School pupils think aloud"),
                        true,
                        Cleared.NOTHING));
        house.submitted(review);
    }

    @Test
    void whomTheHeadLetsReadItReadsItAndTheRegisterSaysSo() {
        assertThat(share(Account.OTHER_HEAD, today.plusMonths(1))).isInstanceOf(ShareResult.Shared.class);

        as(Account.OTHER_HEAD, () -> {
            var mine = shared.mine(ALL).getContent();
            assertThat(mine).extracting(ReportSummary::review).containsExactly(review);
            assertThat(shared.open(mine.getFirst().id()).orElseThrow().findings())
                    .hasSize(1);
            assertThat(reviewing.find(review)).isEmpty();
            assertThat(sharing.register(review)).isEmpty();
            return true;
        });
        var line = register().lines().getFirst();
        assertThat(line.name()).isEqualTo(Account.OTHER_HEAD.person());
        assertThat(line.why()).isEqualTo(WHY);
        assertThat(line.givenBy()).isEqualTo(Account.MANOR_HEAD.person());
        assertThat(line.opened()).containsExactly(today);
    }

    @Test
    void whatTheHeadEndsIsEndedAtOnceAndStaysInTheRegister() {
        share(Account.OTHER_HEAD, today.plusMonths(1));
        var report = as(
                Account.OTHER_HEAD,
                () -> shared.mine(ALL).getContent().getFirst().id());

        assertThat(as(Account.MANOR_HEAD, () -> sharing.revoke(review, Account.OTHER_HEAD.id())))
                .isTrue();

        as(Account.OTHER_HEAD, () -> {
            assertThat(shared.open(report)).isEmpty();
            assertThat(shared.mine(ALL).getContent()).isEmpty();
            return true;
        });
        assertThat(register().lines().getFirst().revokedBy()).contains(Account.MANOR_HEAD.person());
        assertThat(share(Account.OTHER_HEAD, today.plusMonths(2))).isInstanceOf(ShareResult.Shared.class);
        assertThat(register().lines()).hasSize(2);
    }

    @Test
    void aRepeatedCommandSharesOnce() {
        var command = CommandId.next();
        for (int time = 0; time < 2; time++) {
            as(Account.MANOR_HEAD, () -> sharing.share(command, review, address(Account.OTHER_HEAD), WHY, today));
        }

        assertThat(register().lines()).hasSize(1);
    }

    @Test
    void withoutAReasonAPersonOrAFitDayNothingIsShared() {
        as(Account.MANOR_HEAD, () -> {
            var head = address(Account.OTHER_HEAD);
            assertThat(sharing.share(CommandId.next(), review, head, " ", today))
                    .isEqualTo(new ShareResult.NoReason());
            assertThat(sharing.share(CommandId.next(), review, "nobody@partnership.example", WHY, today))
                    .isEqualTo(new ShareResult.NobodyThere());
            assertThat(sharing.share(CommandId.next(), review, head, WHY, today.minusDays(1)))
                    .isEqualTo(new ShareResult.NotThisDay());
            assertThat(sharing.share(
                            CommandId.next(),
                            review,
                            head,
                            WHY,
                            today.plusYears(1).plusDays(1)))
                    .isEqualTo(new ShareResult.NotThisDay());
            return true;
        });
        assertThat(register().lines()).isEmpty();
    }

    @Test
    @DisplayName("R-17: the lead of the hub reads by this year's agreement alone, and not by the register")
    void theLeadOfTheHubReadsByTheAgreementAlone() {
        assertThat(share(Account.HUB_LEAD, today.plusMonths(1)))
                .isEqualTo(new ShareResult.LeadsTheHub(Account.HUB_LEAD.person()));
        as(Account.HUB_LEAD, () -> {
            assertThat(shared.mine(ALL).getContent()).isEmpty();
            assertThat(reviewing.find(review)).isEmpty();
            return true;
        });

        as(Account.MANOR_HEAD, () -> agreements.sign(CommandId.next(), manor.id(), MembershipYear.of(today), true));
        assertThat(as(Account.HUB_LEAD, () -> shared.mine(ALL).getContent())).hasSize(1);
        assertThat(register().agreed()).hasSize(1);
    }

    @Test
    @DisplayName(
            "R-16: after the issue a peer reviewer is told that the review has closed, and keeps her own notes without the school")
    void aFormerPeerKeepsHerOwnNotesAlone() {
        as(Account.PEER_REVIEWER, () -> {
            assertThat(reviewing.find(review)).isEmpty();
            assertThat(closed.wasOnTeam(review)).isTrue();
            var notes = closed.ownNotes(review).orElseThrow();
            assertThat(notes.page())
                    .contains("At the school pupils think aloud")
                    .doesNotContain("Manor");
            assertThat(notes.file(DocumentForm.WEB_PAGE).name()).doesNotContain("manor");
            return true;
        });
    }

    @Test
    @DisplayName("R-13: to everybody else, and to the lead while she still reads, there is no closed review")
    void toOthersThereIsNoSuchReview() {
        for (var other :
                new Account[] {Account.LEAD_REVIEWER, Account.OTHER_HEAD, Account.MANOR_HEAD, Account.HUB_LEAD}) {
            as(other, () -> {
                assertThat(closed.wasOnTeam(review)).as(other.person()).isFalse();
                assertThat(closed.ownNotes(review)).isEmpty();
                return true;
            });
        }
        assertThat(as(Account.PEER_REVIEWER, () -> closed.wasOnTeam(ReviewId.next())))
                .isFalse();
    }

    @Test
    void toOtherHeadsThereIsNoRegister() {
        as(Account.OTHER_HEAD, () -> {
            assertThat(sharing.register(review)).isEmpty();
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(() -> sharing.share(CommandId.next(), review, address(Account.MANOR_HEAD), WHY, today));
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(() -> sharing.revoke(review, Account.MANOR_HEAD.id()));
            return true;
        });
        assertThat(as(Account.MANOR_HEAD, () -> reading.open(review))).isPresent();
    }

    private SharingRegister register() {
        return as(Account.MANOR_HEAD, () -> sharing.register(review).orElseThrow());
    }

    private ShareResult share(Account reader, LocalDate lastDay) {
        return as(Account.MANOR_HEAD, () -> sharing.share(CommandId.next(), review, address(reader), WHY, lastDay));
    }

    private static String address(Account account) {
        return (account.userName() + "@partnership.example").toUpperCase(Locale.UK);
    }

    private static <T> T as(Account account, Supplier<T> work) {
        return SignIn.as(account.id(), account.person(), SignIn.roles(account.realmRole()), work);
    }
}
