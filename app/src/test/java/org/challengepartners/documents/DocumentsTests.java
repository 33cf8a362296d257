package org.challengepartners.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
