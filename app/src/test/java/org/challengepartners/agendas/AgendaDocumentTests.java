package org.challengepartners.agendas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.challengepartners.agendas.AgendaHouse.HEADS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.pdfbox.Loader;
import org.challengepartners.IntegrationTest;
import org.challengepartners.documents.Document;
import org.challengepartners.documents.DocumentForm;
import org.challengepartners.documents.PdfGate;
import org.challengepartners.documents.WordGate;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An agenda as a document that a hub takes away, and the certificate of its adoption. */
@IntegrationTest
class AgendaDocumentTests {

    private static final int MOST_SIDES = 3;

    @Autowired
    AgendaHouse house;

    @Autowired
    TakingAgendasAway taking;

    @BeforeEach
    void adopted() {
        house.fresh();
        house.put();
        HEADS.stream().skip(1).forEach(head -> house.answer(head, Answer.AGREE));
        house.answer(Account.MANOR_HEAD, Answer.AGREE_WITH_RESERVATION);
    }

    @Test
    @DisplayName(
            "The agenda prints on two to three sides, with intent, priorities, activities, ways of working, meetings and adoption")
    void theAgenda() {
        var agenda = agenda(Account.MANOR_HEAD).orElseThrow();

        assertThat(agenda.page())
                .contains(
                        "What we want to reach together",
                        "Priority 1: Reading for pupils with complex needs",
                        "What we do, and when",
                        "How we work together",
                        "When we meet",
                        "What schools hold against it",
                        "We have no cover for the learning walks",
                        "Adoption",
                        "fingerprint");
        assertThat(sides(agenda)).isBetween(2, MOST_SIDES);
        PdfGate.saysWhatThePageSays(agenda);
        WordGate.saysWhatThePageSays(agenda);
    }

    @Test
    @DisplayName("Everybody can read the PDF of an agenda and of its certificate (PDF/UA)")
    void forEverybody() {
        PdfGate.isForEverybody(agenda(Account.MANOR_HEAD).orElseThrow().as(DocumentForm.PDF));
        PdfGate.isForEverybody(certificate(Account.HUB_LEAD).orElseThrow().as(DocumentForm.PDF));
    }

    @Test
    @DisplayName("The certificate says who agreed what and when, on which hash, by which rule and figures")
    void theCertificate() {
        var certificate = certificate(Account.SECOND_HEAD).orElseThrow();

        assertThat(certificate.page())
                .contains(
                        "Version 1.0, adopted on",
                        "Manor School: agree with a reservation, Helen Carter",
                        "4 asked: 3 agreed, 1 agreed with a reservation",
                        house.page(Account.HUB_LEAD).version().orElseThrow().textHash());
        PdfGate.saysWhatThePageSays(certificate);
    }

    @Test
    @DisplayName("A head of another hub takes nothing away")
    void nobodyElse() {
        assertThat(agenda(Account.OTHER_HEAD)).isEmpty();
        assertThat(certificate(Account.OTHER_HEAD)).isEmpty();
    }

    @Test
    @DisplayName("What is not adopted is marked on each sheet, and has no certificate")
    void aDraftIsMarked() {
        house.fresh();

        assertThat(agenda(Account.HUB_LEAD).orElseThrow().page()).contains("Draft. Not adopted");
        assertThat(certificate(Account.HUB_LEAD)).isEmpty();
        assertThat(agenda(Account.MANOR_HEAD)).isEmpty();
    }

    private Optional<Document> agenda(Account reader) {
        var taken = new AtomicReference<@Nullable Optional<Document>>();
        reader.does(() -> taken.set(taking.agenda(house.agenda(), DocumentForm.PDF)));
        return Objects.requireNonNull(taken.get());
    }

    private Optional<Document> certificate(Account reader) {
        var taken = new AtomicReference<@Nullable Optional<Document>>();
        reader.does(() -> taken.set(taking.certificate(house.agenda(), DocumentForm.PDF)));
        return Objects.requireNonNull(taken.get());
    }

    private static int sides(Document document) {
        try (var pdf = Loader.loadPDF(document.as(DocumentForm.PDF))) {
            return pdf.getNumberOfPages();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
