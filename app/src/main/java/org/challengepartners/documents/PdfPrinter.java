package org.challengepartners.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Prints a page as a tagged PDF with its fonts inside. It reads no other file, whatever the page names. */
final class PdfPrinter {

    private static final String FONT = "Source Sans 3";
    private static final int REGULAR = 400;
    private static final int SEMIBOLD = 600;

    private PdfPrinter() {}

    static byte[] print(String page) {
        var bytes = new ByteArrayOutputStream();
        var printer = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFastMode()
                .useFont(() -> font("SourceSans3-Regular.ttf"), FONT, REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> font("SourceSans3-Semibold.ttf"), FONT, SEMIBOLD, FontStyle.NORMAL, true)
                .useExternalResourceAccessControl(
                        (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withProducer("The partnership")
                .withHtmlContent(page, null)
                .toStream(bytes);
        try {
            printer.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(PdfPrinter.class.getResourceAsStream("/documents/" + file), file);
    }
}
