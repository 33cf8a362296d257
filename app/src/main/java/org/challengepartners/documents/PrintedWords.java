package org.challengepartners.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.web.util.HtmlUtils;

/** What a document says on its page and on its printed sheets, without what is the form's own: line breaks, bullets, the sheets' feet. */
final class PrintedWords {

    private static final Pattern MAIN = Pattern.compile("(?s)<main\\b[^>]*>(.*)</main>");

    private PrintedWords() {}

    static String ofPage(Document document) {
        var main = MAIN.matcher(document.page());
        if (!main.find()) {
            throw new IllegalStateException("a document has a main part");
        }
        return words(HtmlUtils.htmlUnescape(main.group(1).replaceAll("<[^>]*>", "")));
    }

    static String of(Document document) {
        try (var pdf = Loader.loadPDF(document.as(DocumentForm.PDF))) {
            return words(new PDFTextStripper()
                    .getText(pdf)
                    .replaceAll("(?m)^" + Pattern.quote(document.title()) + "\\s*Page \\d+ of \\d+\\s*$", ""));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String words(String text) {
        return text.replaceAll("[\\s\\u00a0•]+", "");
    }
}
