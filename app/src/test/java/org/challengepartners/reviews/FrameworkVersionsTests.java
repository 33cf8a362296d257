package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.challengepartners.IntegrationTest;
import org.challengepartners.TestHouse;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.documents.DocumentForm;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A review stays on the framework version in which it began; a version is data, and stays as it is once used. */
@IntegrationTest
class FrameworkVersionsTests {

    @Autowired
    ReviewsHouse house;

    @Autowired
    Reviewing reviewing;

    @Autowired
    ReportReading reading;

    @Autowired
    Frameworks frameworks;

    @Autowired
    PlanningReviews planning;

    @Autowired
    PlatformTransactionManager transactions;

    private final JdbcClient superuser = JdbcClient.create(TestPostgres.get().superuser());

    @BeforeEach
    void begin() {
        TestHouse.empty();
    }

    @AfterEach
    void takeTheNewVersionAway() {
        superuser.sql("""
                        begin; set local session_replication_role = replica;
                        delete from reviews.framework where framework_code = 'QAR-2027';
                        delete from reviews.framework_strand where framework_code = 'QAR-2027'; commit
                        """).update();
    }

    @Test
    @DisplayName(
            "R-19: when a new framework version is published, a running review, its report and its file stay on the old one")
    void aRunningReviewStaysOnItsVersion() {
        var review = house.open(house.manor());
        house.wrote(Account.LEAD_REVIEWER, review, "Calm", "Leading");
        superuser.sql("""
                        insert into reviews.framework (framework_code, title, used, disclaimer)
                        values ('QAR-2027', 'Quality Assurance Review', 'from autumn 2027', 'Another disclaimer')
                        """).update();
        superuser
                .sql("insert into reviews.framework_strand values ('QAR-2027', 'belonging', 1, 'Belonging', true)")
                .update();
        house.submitted(review);

        Account.MANOR_HEAD.does(() -> {
            assertThat(reviewing.find(review).orElseThrow().framework().code()).isEqualTo("QAR-2019");
            var report = reading.open(review).orElseThrow();
            assertThat(report.framework().code()).isEqualTo("QAR-2019");
            var file = reading.takeAway(review, DocumentForm.WEB_PAGE)
                    .orElseThrow()
                    .file(DocumentForm.WEB_PAGE);
            assertThat(new String(file.content(), StandardCharsets.UTF_8))
                    .contains("Leadership at all levels")
                    .doesNotContain("Another disclaimer")
                    .doesNotContain("Belonging");
        });
        assertThat(ReviewsBefore.as(Account.OFFICE, planning::frameworks))
                .extracting(Framework::code)
                .contains("QAR-2027");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Issue 5.1: nothing is added to a framework that a review uses, and nothing of any is changed")
    @ValueSource(
            strings = {
                "insert into reviews.framework_strand values ('QAR-2019', 'more', 9, 'More', true)",
                "insert into reviews.framework_word values ('QAR-2019', 9, 'Splendid')",
                "insert into reviews.framework_guidance values ('QAR-2019', 'leadership', 9, 'And this?')",
                "insert into reviews.framework_section values ('QAR-2019', 9, 'NEXT', 'More')",
                "update reviews.framework_strand set title = 'Another' where framework_code = 'LIGHT-2026'",
                "delete from reviews.framework_guidance where framework_code = 'LIGHT-2026'",
                "update reviews.scale set title = 'Another'"
            })
    void aUsedFrameworkStays(String sql) {
        house.open(house.manor());

        assertThatThrownBy(() -> superuser.sql(sql).update()).hasMessageContaining("make a new version");
    }

    @Test
    @DisplayName(
            "Issue 5.1: four frameworks ship, with headings, words, guidance and layout; the overlay shares its base's scale")
    void fourFrameworksShip() {
        house.manor();
        assertThat(ReviewsBefore.as(Account.OFFICE, planning::frameworks))
                .extracting(Framework::code)
                .containsExactlyInAnyOrder("QAR-2014", "QAR-2019", "QAR-2019-SEND", "LIGHT-2026");
        Account.MANOR_HEAD.does(() -> new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            assertThat(frameworks.scaleOf("QAR-2019-SEND")).isNotEmpty();
            assertThat(frameworks.scaleOf("QAR-2019-SEND").orElseThrow().code())
                    .isEqualTo(frameworks.scaleOf("QAR-2019").orElseThrow().code())
                    .isNotEqualTo(frameworks.scaleOf("QAR-2014").orElseThrow().code());
            assertThat(frameworks.scaleOf("LIGHT-2026")).isEmpty();
            assertThat(frameworks.get("LIGHT-2026").strands()).hasSize(3).noneMatch(Strand::graded);
            assertThat(frameworks.layout("QAR-2019")).hasSize(7);
            for (var framework : frameworks.all()) {
                assertThat(frameworks.guidance(framework.code()))
                        .as(framework.code())
                        .isNotEmpty();
            }
        }));
    }
}
