package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.challengepartners.IntegrationTest;
import org.challengepartners.TestHouse;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.documents.Document;
import org.challengepartners.documents.DocumentForm;
import org.challengepartners.documents.PdfGate;
import org.challengepartners.documents.WordGate;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.SchoolSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A school takes its report away: the same words in every form, readable by everybody, and the trail says so. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class ReportDocumentTests {

    @Autowired
    ReviewsHouse house;

    @Autowired
    ReportReading reading;

    private SchoolSummary manor;
    private ReviewId january;

    @BeforeEach
    void begin() {
        TestHouse.empty();
        manor = house.manor();
        january = house.both(manor).january();
    }

    @Test
    void theReportOfJanuary2017SaysTheSameInEveryForm() {
        var report = taken(DocumentForm.PDF);

        assertThat(report.title()).isEqualTo("Manor School · peer review · January 2017");
        assertThat(report.page()).contains("The teaching observed was excellent", "(Outstanding)");
        PdfGate.saysWhatThePageSays(report);
        WordGate.saysWhatThePageSays(report);
        assertThat(new String(report.as(DocumentForm.WEB_PAGE), StandardCharsets.UTF_8))
                .isEqualTo(report.page());
    }

    @Test
    @DisplayName(
            "R-26: everybody can read a report's PDF: it is tagged, has title and language, headings and header cells, and passes veraPDF")
    void everybodyCanReadItsPdf() {
        PdfGate.isForEverybody(taken(DocumentForm.PDF).as(DocumentForm.PDF));
    }

    @Test
    void eachTimeIsALineInTheTrail() {
        taken(DocumentForm.PDF);
        taken(DocumentForm.PDF);
        taken(DocumentForm.WEB_PAGE);

        assertThat(JdbcClient.create(TestPostgres.get().superuser())
                        .sql(
                                "select split_part(object, ' as ', 2) as form, count(*) as n from audit.line where action = 'ReportDownloaded' group by 1")
                        .query((row, _) -> Map.entry(row.getString(1), row.getInt(2)))
                        .list())
                .containsExactlyInAnyOrder(Map.entry("PDF", 2), Map.entry("web page", 1));
    }

    @Test
    void nobodyElseTakesItAway() {
        for (var other : List.of(Account.SECOND_HEAD, Account.OTHER_HEAD, Account.OFFICE, Account.LEAD_REVIEWER)) {
            other.does(() ->
                    assertThat(reading.takeAway(january, DocumentForm.PDF)).isEmpty());
        }
    }

    @Test
    void whatAReviewerTypedIsWordsAndNoMarkup() {
        var odd = "<b>&amp; \"quoted\" 5 < 6</b>\nnext line • – “smart” é ą";
        var review = house.open(manor);
        house.wrote(Account.LEAD_REVIEWER, review, odd, null);
        house.submitted(review);

        var report = new AtomicReference<Document>();
        Account.MANOR_HEAD.does(
                () -> report.set(reading.takeAway(review, DocumentForm.PDF).orElseThrow()));

        PdfGate.saysWhatThePageSays(report.get());
        PdfGate.isForEverybody(report.get().as(DocumentForm.PDF));
    }

    private Document taken(DocumentForm form) {
        var report = new AtomicReference<Document>();
        Account.MANOR_HEAD.does(() -> report.set(reading.takeAway(january, form).orElseThrow()));
        return report.get();
    }
}
