package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.challengepartners.IntegrationTest;
import org.challengepartners.TestHouse;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.SchoolSummary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** The review of January 2017, from the founding page to the headteacher's tenant. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FoundingReviewTests {

    @Autowired
    DemonstrationMembership membership;

    @Autowired
    DemonstrationReviews demonstration;

    @Autowired
    Reviewing reviewing;

    @Autowired
    ReportReading reading;

    SchoolSummary manor;
    ReviewId january;

    @BeforeAll
    void makeTheReview() {
        TestHouse.firstOffice(Account.OFFICE.id());
        manor = membership.make().manor();
        january = demonstration.make(manor).january();
    }

    @Test
    void theHeadReadsAllFifteenFindingsWordForWordAndInOrder() {
        Account.MANOR_HEAD.does(() -> {
            var report = reading.open(january).orElseThrow();

            assertThat(report.findings()).hasSize(15).isEqualTo(FoundingPage.KEY_FINDINGS);
            assertThat(report.schoolName()).isEqualTo("Manor School");
            assertThat(report.held().words()).isEqualTo("January 2017");
            assertThat(report.imported()).isTrue();
        });
    }

    @Test
    void exactlyTheThreeFindingsThatAreMarkedCarryTheGrade() {
        Account.MANOR_HEAD.does(() -> {
            var graded = reading.open(january).orElseThrow().findings().stream()
                    .filter(finding -> finding.grade() != null)
                    .toList();

            assertThat(graded).allMatch(finding -> Objects.equals(finding.grade(), "Outstanding"));
            assertThat(graded)
                    .extracting(FindingText::wording)
                    .containsExactly(
                            "Behaviour was very well managed in a positive, calm manner",
                            "VB intervention was highly effective",
                            "Teachers reported back that they felt supported and CPD opportunities for all staff was of a very"
                                    + " high standard");
        });
    }

    @Test
    void noFindingIsPlacedInAStrandAndTheReviewHasNoReviewer() {
        Account.MANOR_HEAD.does(() -> {
            assertThat(reading.open(january).orElseThrow().findings()).allMatch(finding -> finding.strand() == null);
            assertThat(reviewing.find(january).orElseThrow().team()).isEmpty();
        });
    }

    @Test
    void itKeepsTheFrameworkOfItsTime() {
        Account.MANOR_HEAD.does(() -> {
            var framework = reading.open(january).orElseThrow().framework();

            assertThat(framework.code()).isEqualTo("QAR-2014");
            assertThat(framework.scale()).containsExactly("Outstanding", "Good", "Requires improvement", "Inadequate");
            assertThat(framework.disclaimer()).contains("not comparable with an inspection");
        });
    }

    @Test
    void theHeadFindsItInHerListAfterTheReviewOfThisTerm() {
        Account.MANOR_HEAD.does(() -> {
            assertThat(reviewing.mine(PageRequest.of(0, 10)).getContent())
                    .extracting(ReviewSummary::state)
                    .containsExactly(ReviewState.ON_SITE, ReviewState.IMPORTED);
            assertThat(reading.ofSchool(manor.id()))
                    .extracting(ReportSummary::review)
                    .containsExactly(january);
        });
    }
}
