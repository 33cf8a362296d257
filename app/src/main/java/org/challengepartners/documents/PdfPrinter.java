package org.challengepartners.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prints a page as a tagged PDF with its fonts inside. It reads no other file, whatever the page names. */
final class PdfPrinter {

    private static final String FONT = "Source Sans 3";
    private static final int REGULAR = 400;
    private static final int SEMIBOLD = 600;

    /** What stands between the tags of a page, or a whole element whose text is not printed. */
    private static final Pattern TEXT = Pattern.compile("(?s)<(style|title)\\b.*?</\\1>|(?<=>)[^<]+");

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
                .withHtmlContent(withoutLigature(page), null)
                .toStream(bytes);
        try {
            printer.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The font draws f and t as one sign, from which no reader gets the two letters back; so they are drawn one by one. */
    private static String withoutLigature(String page) {
        return TEXT.matcher(page)
                .replaceAll(text -> Matcher.quoteReplacement(
                        text.group(1) == null ? text.group().replace("ft", "f<span></span>t") : text.group()));
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(PdfPrinter.class.getResourceAsStream("/documents/" + file), file);
    }
}
