package org.challengepartners.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;

/** Through which every Word document passes in a test: it says what the page says, under the same headings. */
public final class WordGate {

    private WordGate() {}

    /** Word for word, and heading for heading. */
    public static void saysWhatThePageSays(Document document) {
        var main = Objects.requireNonNull(Jsoup.parse(document.page()).selectFirst("main"));
        try (var word = open(document)) {
            assertThat(words(word.getParagraphs().stream()
                            .map(XWPFParagraph::getText)
                            .collect(Collectors.joining(" "))))
                    .isEqualTo(words(main.text()));
            assertThat(word.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getStyle() != null)
                            .map(paragraph -> paragraph.getStyle() + " " + paragraph.getText())
                            .toList())
                    .isEqualTo(main.select("h1, h2, h3").stream()
                            .map(heading -> "Heading" + heading.tagName().charAt(1) + " " + heading.text())
                            .toList());
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo(document.title());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What stands at the head of each sheet. */
    public static String head(Document document) {
        try (var word = open(document)) {
            return word.getHeaderList().stream()
                    .flatMap(header -> header.getParagraphs().stream())
                    .map(XWPFParagraph::getText)
                    .collect(Collectors.joining(" "));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static XWPFDocument open(Document document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(document.as(DocumentForm.WORD)));
    }

    private static String words(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }
}
