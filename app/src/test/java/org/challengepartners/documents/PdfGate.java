package org.challengepartners.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.TestAssertion.Status;

/** Through which every PDF passes in a test: everybody can read it, and it says what the page says. */
public final class PdfGate {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfGate() {}

    /** It keeps PDF/UA-1, as veraPDF checks it. */
    public static void isForEverybody(byte[] pdf) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions().stream()
                            .filter(assertion -> assertion.getStatus() == Status.FAILED)
                            .map(TestAssertion::getMessage)
                            .collect(Collectors.toSet()))
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        } catch (EncryptedPdfException | ModelParsingException | ValidationException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Word for word what the page says, without the lines at the foot of each sheet. */
    public static void saysWhatThePageSays(Document document) {
        assertThat(words(pdf(document))).isEqualTo(words(html(document)));
    }

    private static String html(Document document) {
        return Jsoup.parse(document.page()).select("main").text();
    }

    private static String pdf(Document document) {
        try (var pdf = Loader.loadPDF(document.as(DocumentForm.PDF))) {
            return new PDFTextStripper()
                    .getText(pdf)
                    .replaceAll("(?m)^" + Pattern.quote(document.title()) + "\\s*Page \\d+ of \\d+\\s*$", "");
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Where lines break, and the bullets of lists, are the form's own. */
    private static String words(String text) {
        return text.replaceAll("[\\s\\u00a0•]+", "");
    }
}
