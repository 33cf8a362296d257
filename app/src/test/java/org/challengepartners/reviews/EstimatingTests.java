package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.shell.DateWords;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Row 14: each reviewer enters her own estimate before she sees the others', and what is agreed rests on evidence. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EstimatingTests {

    private static final FeedbackGiven HEARD =
            new FeedbackGiven("Headteacher", LocalDate.now(DateWords.LONDON), "Calm, kind, curious");

    @Autowired
    ReviewsHouse house;

    @Autowired
    Estimating estimating;

    @Autowired
    RecordingEvidence recording;

    @Autowired
    ReadingEvidence reading;

    @Autowired
    Reviews reviews;

    @Autowired
    ReviewLife life;

    @Autowired
    TransactionTemplate transactions;

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
    @DisplayName("Row 14: nobody sees another's estimate before all have entered theirs")
    void ownEstimatesAreHiddenUntilAllHaveEnteredTheirs() {
        assertThat(enter(Account.LEAD_REVIEWER, "Leading")).isEqualTo(new EstimateResult.Kept());

        var peer = of(Account.PEER_REVIEWER);
        assertThat(peer.revealed()).isEmpty();
        assertThat(peer.mine()).isEmpty();
        assertThat(peer.entered()).containsExactly(Account.LEAD_REVIEWER.person());
        assertThat(peer.missing()).containsExactly(Account.PEER_REVIEWER.person());
        assertThat(of(Account.LEAD_REVIEWER).revealed()).isEmpty();

        assertThat(enter(Account.PEER_REVIEWER, "Effective")).isEqualTo(new EstimateResult.Kept());

        var lead = of(Account.LEAD_REVIEWER);
        assertThat(lead.revealed().get(Account.PEER_REVIEWER.person())).containsValue("Effective");
        assertThat(lead.revealed().get(Account.LEAD_REVIEWER.person())).containsValue("Leading");
        assertThat(lead.mayEnter()).isFalse();
        assertThat(enter(Account.PEER_REVIEWER, "Leading")).isEqualTo(new EstimateResult.SeenAlready());
    }

    @Test
    void everyGradedStrandNeedsAWordOfTheScale() {
        assertThat(as(Account.LEAD_REVIEWER, () -> estimating.enter(review, Map.of())))
                .isInstanceOf(EstimateResult.WithoutAWord.class);
        assertThat(enter(Account.LEAD_REVIEWER, "Outstanding")).isInstanceOf(EstimateResult.WithoutAWord.class);
        assertThat(of(Account.LEAD_REVIEWER).entered()).isEmpty();
    }

    @Test
    void whatIsAgreedRestsOnTwoKindsOfEvidenceOrSaysWhyNot() {
        inModeration();

        assertThat(agree("", "")).isInstanceOf(EstimateResult.Refused.class);
        assertThat(agree("Two short days on site", "")).isEqualTo(new EstimateResult.Kept());
        assertThat(of(Account.PEER_REVIEWER).agreed().values())
                .extracting(AgreedEstimate::word)
                .containsOnly("Effective");
    }

    @Test
    void evidenceOfTwoKindsIsEnough() {
        var finding = house.wrote(Account.LEAD_REVIEWER, review, "Calm", null);
        for (var kind : List.of(EvidenceKind.LESSON_VISIT, EvidenceKind.BOOK_LOOK)) {
            as(Account.LEAD_REVIEWER, () -> {
                var text = new EvidenceText(kind, "leadership", "", "Deputy headteacher", "Calm");
                var kept = (RecordResult.Kept) recording.add(CommandId.next(), review, text, true, Cleared.NOTHING);
                return reading.link(review, finding.id(), kept.evidence().id());
            });
        }

        assertThat(of(Account.LEAD_REVIEWER).kinds()).containsEntry("leadership", 2);
    }

    @Test
    void theReviewMovesOnOnlyWhenAllIsAgreedAndTheSchoolHasHeard() {
        inModeration();

        var early = as(Account.LEAD_REVIEWER, () -> estimating.feedBack(review, HEARD));
        assertThat(early).isInstanceOf(StepResult.Missing.class);
        assertThat(agree("Two short days on site", "The peer reviewer sees Leading"))
                .isEqualTo(new EstimateResult.Kept());
        assertThat(as(Account.LEAD_REVIEWER, () -> estimating.feedBack(review, HEARD)))
                .isEqualTo(new StepResult.Taken(ReviewState.FEEDBACK_GIVEN));
        assertThat(of(Account.PEER_REVIEWER).feedback()).contains(HEARD);
    }

    @Test
    void onlyTheLeadAgreesAndNobodyOutsideSeesAnything() {
        inModeration();

        assertThat(as(Account.PEER_REVIEWER, () -> estimating.agree(review, Map.of())))
                .isEqualTo(new EstimateResult.NotNow());
        for (var outside : List.of(Account.MANOR_HEAD, Account.OTHER_HEAD, Account.HUB_LEAD)) {
            assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> of(outside));
        }
    }

    /** Both have entered theirs, and the team has left the school. */
    private void inModeration() {
        enter(Account.LEAD_REVIEWER, "Leading");
        enter(Account.PEER_REVIEWER, "Effective");
        as(
                Account.LEAD_REVIEWER,
                () -> transactions.execute(_ -> life.byMember(
                        reviews.findAlone(review).orElseThrow(), ReviewStep.CLOSE_FIELDWORK, "We have seen enough")));
    }

    private EstimateResult agree(String exception, String disagreement) {
        return as(Account.LEAD_REVIEWER, () -> {
            var agreed = new HashMap<String, AgreedEstimate>();
            estimating
                    .of(review)
                    .strands()
                    .forEach(strand ->
                            agreed.put(strand.key(), new AgreedEstimate("Effective", exception, disagreement)));
            return estimating.agree(review, agreed);
        });
    }

    private EstimateResult enter(Account reviewer, String word) {
        return as(reviewer, () -> {
            var words = new HashMap<String, String>();
            estimating.of(review).strands().forEach(strand -> words.put(strand.key(), word));
            return estimating.enter(review, words);
        });
    }

    private EstimatesDetail of(Account reader) {
        return as(reader, () -> estimating.of(review));
    }

    private static <T> T as(Account account, Supplier<T> work) {
        return SignIn.as(account.id(), account.person(), SignIn.roles(account.realmRole()), work);
    }
}
