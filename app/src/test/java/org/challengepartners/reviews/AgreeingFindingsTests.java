package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.challengepartners.IntegrationTest;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.SchoolSummary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Row 14: a team agrees, merges or rejects each of its findings before the school hears them. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class AgreeingFindingsTests {

    private static final RulingResult KEPT = new RulingResult.Kept();

    @Autowired
    ReviewsHouse house;

    @Autowired
    ReviewsToReport toReport;

    @Autowired
    AgreeingFindings agreeing;

    @Autowired
    Estimating estimating;

    @Autowired
    DraftingReports drafting;

    SchoolSummary manor;
    ReviewId review;

    @BeforeAll
    void makeThePartnership() {
        manor = house.manor();
    }

    @BeforeEach
    void moderate() {
        review = toReport.moderated(manor);
    }

    @Test
    @DisplayName("Row 14: the school hears the findings only when each is agreed, merged or rejected")
    void eachFindingNeedsTheTeamsWord() {
        toReport.estimatesAgreed(review);
        var findings = findings();
        rule(agreed(findings.getFirst()));
        assertThat(feedback()).isEqualTo(new StepResult.Missing(List.of("Agree, merge or reject each finding")));

        lead(() -> ReviewsToReport.agreeAll(agreeing, review));
        assertThat(feedback()).isEqualTo(new StepResult.Taken(ReviewState.FEEDBACK_GIVEN));
    }

    @Test
    @DisplayName("Row 14: a finding is rejected with a reason, and merged into one that is agreed")
    void aRulingSaysAllThatBelongsToIt() {
        var findings = findings();
        var first = findings.getFirst();
        var second = findings.get(1);

        assertThat(rule(rejected(first, " "))).isInstanceOf(RulingResult.Refused.class);
        assertThat(rule(merged(first, second))).isInstanceOf(RulingResult.Refused.class);
        assertThat(rule(merged(first, first))).isInstanceOf(RulingResult.Refused.class);
        assertThat(rule(agreed(second), merged(first, second))).isEqualTo(KEPT);
        assertThat(rule(rejected(second, "One lesson alone"))).isInstanceOf(RulingResult.Refused.class);
        assertThat(of(Account.PEER_REVIEWER).rulings().get(first.id())).isEqualTo(merged(first, second));
    }

    @Test
    @DisplayName("Row 14: whoever rewords a finding asks the team anew; nobody rules on words she has not read")
    void newWordsAreRuledAnew() {
        var first = findings().getFirst();
        rule(agreed(first));
        house.reworded(Account.LEAD_REVIEWER, review, first, "Pupils say what they learn next");

        assertThat(of(Account.LEAD_REVIEWER).rulings()).doesNotContainKey(first.id());
        assertThat(rule(agreed(first))).isEqualTo(new RulingResult.Overtaken(List.of(first.id())));
        assertThat(rule(agreed(findings().getFirst()))).isEqualTo(KEPT);
    }

    @Test
    @DisplayName(
            "Row 15: the draft has no sentence for what was rejected or merged; the merged one's evidence stands under the other")
    void theDraftHasWhatTheTeamStandsBy() {
        toReport.estimatesAgreed(review);
        var findings = findings();
        var kept = findings.getFirst();
        var merged = findings.get(1);
        var rejected = findings.get(2);
        lead(() -> ReviewsToReport.agreeAll(agreeing, review));
        rule(merged(merged, kept), rejected(rejected, "Seen once alone"));
        feedback();
        lead(() -> drafting.start(review));

        var sentences = lead(() -> drafting.find(review)).orElseThrow().sentences().stream()
                .filter(SentenceDetail::isJudgement)
                .toList();
        assertThat(sentences).hasSize(findings.size() - 2);
        assertThat(sentences.stream()
                        .flatMap(sentence -> sentence.findings().stream())
                        .map(SentenceDetail.Support::finding))
                .contains(kept.id(), merged.id())
                .doesNotContain(rejected.id());
    }

    @Test
    @DisplayName("Row 14: the lead alone writes it down, and nobody outside the team reads it")
    void itIsTheTeams() {
        var ruling = agreed(findings().getFirst());
        assertThat(ReviewsBefore.as(Account.PEER_REVIEWER, () -> agreeing.rule(review, List.of(ruling))))
                .isEqualTo(new RulingResult.NotNow());
        for (var outside : List.of(Account.MANOR_HEAD, Account.OTHER_HEAD, Account.HUB_LEAD, Account.OFFICE)) {
            assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> of(outside));
        }
    }

    private static Ruling agreed(FindingDetail finding) {
        return new Ruling(finding.id(), finding.version(), FindingOutcome.AGREED, Optional.empty(), "");
    }

    private static Ruling rejected(FindingDetail finding, String reason) {
        return new Ruling(finding.id(), finding.version(), FindingOutcome.REJECTED, Optional.empty(), reason);
    }

    private static Ruling merged(FindingDetail finding, FindingDetail into) {
        return new Ruling(finding.id(), finding.version(), FindingOutcome.MERGED, Optional.of(into.id()), "");
    }

    private RulingResult rule(Ruling... rulings) {
        return lead(() -> agreeing.rule(review, List.of(rulings)));
    }

    private StepResult feedback() {
        return lead(() -> estimating.feedBack(review, toReport.heard()));
    }

    private List<FindingDetail> findings() {
        return of(Account.LEAD_REVIEWER).findings();
    }

    private FindingsToAgree of(Account reader) {
        return ReviewsBefore.as(reader, () -> agreeing.of(review));
    }

    private static <T> T lead(Supplier<T> work) {
        return ReviewsBefore.as(Account.LEAD_REVIEWER, work);
    }
}
