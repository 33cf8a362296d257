package org.challengepartners.documents;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.challengepartners.shell.TakenFile;

/**
 * A document as it was at one moment. Making its PDF takes a moment: nobody does it inside a transaction.
 *
 * @param title its name, as its readers call it
 * @param page all of it, as a page of well-formed XHTML that needs no other file
 */
public record Document(String title, String page) {

    /** Its file in this form. */
    public TakenFile file(DocumentForm form) {
        return new TakenFile(fileName(form), form.mediaType(), as(form));
    }

    /** The content of its file in this form. */
    public byte[] as(DocumentForm form) {
        return switch (form) {
            case PDF -> PdfPrinter.print(page);
            case WORD -> WordWriter.write(title, page);
            case WEB_PAGE -> page.getBytes(StandardCharsets.UTF_8);
        };
    }

    /** Whether its PDF says, word for word, what its page says. Makes the PDF once for it. */
    public boolean saysTheSameInPrint() {
        return PrintedWords.of(this).equals(PrintedWords.ofPage(this));
    }

    /** A name for its file that every file system takes: the title in lower case with hyphens, and the form's ending. */
    public String fileName(DocumentForm form) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.UK)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return (plain.isEmpty() ? "document" : plain) + "." + form.ending();
    }
}
