package org.challengepartners.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Documents that people take away. */
class DocumentsTests {

    @Test
    void aFilesNameIsPlain() {
        var document = new Document("St Mary’s École · peer review · 27 to 29 April 2027", "<html/>");

        assertThat(document.fileName(DocumentForm.PDF))
                .isEqualTo("st-mary-s-ecole-peer-review-27-to-29-april-2027.pdf");
        assertThat(new Document("…", "<html/>").fileName(DocumentForm.WEB_PAGE)).isEqualTo("document.html");
    }

    /** The font has a sign of its own for f and t, which no reader could tell apart again. */
    @Test
    void everyLetterOfAPdfCanBeReadBack() {
        var document = new Document("After the fifth draft", """
                <html lang="en-GB" xmlns="http://www.w3.org/1999/xhtml"><head><title>After</title>
                <meta name="description" content="S"/><meta name="subject" content="S"/>
                <style>body { font-family: 'Source Sans 3' }</style></head>
                <body><main><p>After the fifth draft the office wrote often.</p></main></body></html>
                """);

        PdfGate.isForEverybody(document.as(DocumentForm.PDF));
        PdfGate.saysWhatThePageSays(document);
    }

    @Test
    @DisplayName("R-27: a draft says on each sheet which version it is and for whom, in every form")
    void aDraftCannotBeTakenForFinal() throws IOException {
        var mark = "Draft D1 for Helen Carter, Manor School. Not final";
        var lines =
                IntStream.range(0, 200).mapToObj("Line %d of many"::formatted).toList();
        var draft = new Documents()
                .draft(
                        "documents/lines",
                        "Manor School · draft",
                        "A draft",
                        Map.of("title", "Draft", "lines", lines),
                        mark);

        try (var pdf = Loader.loadPDF(draft.as(DocumentForm.PDF))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            for (int sheet = 1; sheet <= pdf.getNumberOfPages(); sheet++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(sheet);
                stripper.setEndPage(sheet);
                assertThat(stripper.getText(pdf)).as("sheet " + sheet).contains(mark);
            }
        }
        assertThat(Jsoup.parse(draft.page()).select("main").text()).startsWith(mark);
        assertThat(WordGate.head(draft)).isEqualTo(mark);
        WordGate.saysWhatThePageSays(draft);
        PdfGate.isForEverybody(draft.as(DocumentForm.PDF));
    }

    @Test
    @DisplayName("R-25: line breaks that somebody typed are kept in Word too")
    void lineBreaksAreKept() {
        var two = new Documents()
                .write(
                        "documents/lines",
                        "Two",
                        "Two lines",
                        Map.of("title", "Two", "lines", List.of("First\nsecond <b> & third")));

        WordGate.saysWhatThePageSays(two);
    }

    @Test
    void aPdfReadsNoOtherFile() {
        var page = """
                <html lang="en-GB" xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title>
                <link rel="stylesheet" href="file:///etc/passwd"/></head>
                <body><p>Words <img src="file:///etc/passwd" alt="a picture"/></p></body></html>
                """;

        assertThat(new String(new Document("T", page).as(DocumentForm.PDF), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF")
                .doesNotContain("root:");
    }
}
