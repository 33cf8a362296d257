package org.challengepartners.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.challengepartners.IntegrationTest;
import org.challengepartners.PartnershipApplication;
import org.challengepartners.decisions.ResolutionHouse.Voter;
import org.challengepartners.documents.DocumentForm;
import org.challengepartners.documents.PdfGate;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The record of a resolution: one result in every form, and a file that anybody can verify. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class RecordingTests {

    @Autowired
    DecisionsHouse house;

    @Autowired
    ResolutionHouse resolutions;

    @Autowired
    Recording recording;

    List<Voter> five;
    ProposalId proposal;
    ContestId resolution;

    @BeforeAll
    void passAResolution() {
        five = resolutions.five(house.people());
        proposal = house.proposal("Kept for ten years");
        resolution = house.circulate(proposal, ResolutionKind.ORDINARY, ResolutionHouse.ids(five));
        for (int voter : List.of(1, 4, 2)) {
            house.agree(five.get(voter).account(), resolution, five.get(voter).member());
        }
    }

    @Test
    @DisplayName("AT-10, AT-14: Screen, certificate, CSV and JSON say the same sentence and the same figures")
    void oneResultFeedsEveryForm() {
        var result = house.seen(Account.MANOR_MEMBER, proposal)
                .resolution()
                .orElseThrow()
                .result();
        var page = DecisionsHouse.as(
                Account.MANOR_MEMBER,
                () -> new String(
                        recording.certificate(resolution).orElseThrow().as(DocumentForm.WEB_PAGE),
                        StandardCharsets.UTF_8));
        var csv = file("csv");
        var json = file("json");

        assertThat(List.of(page, csv, json)).allSatisfy(form -> {
            assertThat(form).contains(result.sentence(), "Kept for ten years", "The Fifth Trust");
            result.figures().forEach(figure -> assertThat(form).contains(figure.value()));
        });
        assertThat(page)
                .contains(
                        "A written resolution of the company",
                        "Article 12.3",
                        result.paper().paper().rollHash())
                .doesNotContain("WRITTEN_RESOLUTION", "ORDINARY");
        assertThat(csv).doesNotContain("WRITTEN_RESOLUTION", "ORDINARY");
    }

    @Test
    void theCertificateIsATaggedPdfThatScreenReadersRead() {
        var document = DecisionsHouse.as(
                Account.MANOR_MEMBER, () -> recording.certificate(resolution).orElseThrow());
        PdfGate.isForEverybody(document.as(DocumentForm.PDF));
        PdfGate.saysWhatThePageSays(document);
    }

    @Test
    @DisplayName("The JSON record is verified by a command: changed text, roll, agreement or result is found")
    void theRecordIsVerifiedByACommand() {
        var json = file("json");

        assertThat(VerifyRecord.verify(json)).isEmpty();
        assertThat(VerifyRecord.verify(json.replace("The text of Kept", "Another text of Kept")))
                .containsExactly("The text is not the one that was frozen.");
        assertThat(VerifyRecord.verify(json.replace("The Fifth Trust", "The First Trust")))
                .containsExactly("The roll is not the one that was frozen.");
        assertThat(VerifyRecord.verify(json.replace("\"needed\" : 3", "\"needed\" : 2")))
                .contains("Fewer votes were asked for than the law asks.");
        assertThat(VerifyRecord.verify(json.replaceFirst("\"place\" : 2", "\"place\" : 4")))
                .anyMatch(fault -> fault.contains("is not the one that was recorded"));
        assertThat(VerifyRecord.verify(json.replace("\"needed\" : 3", "\"needed\" : 4")))
                .containsExactly("Adding up the votes again comes to another result.");
        assertThat(VerifyRecord.verify("{")).containsExactly("This is no record of a written resolution.");
    }

    @Test
    void anybodyVerifiesTheRecordWithTheApplicationsOwnFileAndNothingElse(@TempDir Path folder, CapturedOutput output)
            throws IOException {
        var record = Files.writeString(folder.resolve("record.json"), file("json"));

        PartnershipApplication.main(new String[] {"verify-record", record.toString()});

        assertThat(output.getOut()).contains("The record holds.");
    }

    @Test
    void theRecordIsForThoseWhoHaveAPartInIt() {
        assertThat(DecisionsHouse.as(Account.MANOR_HEAD, () -> recording.data(resolution)))
                .isEmpty();
        assertThat(DecisionsHouse.as(Account.MANOR_MEMBER, () -> recording.data(ContestId.next())))
                .isEmpty();
    }

    private String file(String form) {
        return new String(
                DecisionsHouse.as(
                                Account.MANOR_MEMBER,
                                () -> form.equals("csv") ? recording.table(resolution) : recording.data(resolution))
                        .orElseThrow()
                        .content(),
                StandardCharsets.UTF_8);
    }
}
