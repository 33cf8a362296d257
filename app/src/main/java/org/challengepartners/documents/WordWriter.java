package org.challengepartners.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Objects;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Writes a page as a Word document with real headings and lists, so that a screen reader finds its way and people can work on. */
final class WordWriter {

    private static final String FONT = "Calibri";
    private static final int[] HEADING_POINTS = {22, 15, 12};
    private static final int BODY_POINTS = 11;
    private static final int INDENT = 360;

    private final XWPFDocument word = new XWPFDocument();

    private WordWriter() {}

    static byte[] write(String title, String page) {
        var writer = new WordWriter();
        try (var word = writer.word;
                var bytes = new ByteArrayOutputStream()) {
            writer.write(title, Objects.requireNonNull(Jsoup.parse(page).selectFirst("main")));
            word.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(String title, Element main) {
        word.getProperties().getCoreProperties().setTitle(title);
        for (int level = 1; level <= HEADING_POINTS.length; level++) {
            heading(level);
        }
        word.getStyles().setSpellingLanguage("en-GB");
        main.select(".draft-mark").forEach(mark -> header(mark.text()));
        blocks(main, bullets());
    }

    /** On every sheet, as in the other forms. */
    private void header(String mark) {
        var run = word.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun();
        run.setText(mark);
        run.setBold(true);
        run.setFontFamily(FONT);
    }

    private void blocks(Element parent, BigInteger bullets) {
        for (var child : parent.children()) {
            switch (child.normalName()) {
                case "h1", "h2", "h3" -> {
                    var paragraph = word.createParagraph();
                    paragraph.setStyle("Heading" + child.normalName().charAt(1));
                    words(
                            paragraph,
                            child,
                            false,
                            HEADING_POINTS[child.normalName().charAt(1) - '1']);
                }
                case "p" -> words(word.createParagraph(), child, false, BODY_POINTS);
                case "li" -> {
                    var paragraph = word.createParagraph();
                    paragraph.setNumID(bullets);
                    words(paragraph, child, false, BODY_POINTS);
                }
                default -> blocks(child, bullets);
            }
        }
    }

    private void words(XWPFParagraph paragraph, Node node, boolean bold, int points) {
        for (var child : node.childNodes()) {
            if (child instanceof TextNode text) {
                run(paragraph, text.getWholeText(), bold, points);
            } else if (child instanceof Element element) {
                words(paragraph, element, bold || element.is("strong, .grade"), points);
            }
        }
    }

    /** Line breaks that somebody typed are kept. */
    private static void run(XWPFParagraph paragraph, String text, boolean bold, int points) {
        var run = paragraph.createRun();
        run.setBold(bold);
        run.setFontFamily(FONT);
        run.setFontSize(points);
        var lines = text.split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                run.addBreak();
            }
            run.setText(lines[line]);
        }
    }

    private void heading(int level) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId("Heading" + level);
        style.addNewName().setVal("heading " + level);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewQFormat();
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        style.getPPr().addNewKeepNext();
        style.addNewRPr().addNewB();
        (word.getStyles() == null ? word.createStyles() : word.getStyles()).addStyle(new XWPFStyle(style));
    }

    private BigInteger bullets() {
        var list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        var level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(INDENT));
        indent.setHanging(BigInteger.valueOf(INDENT));
        var numbering = word.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }
}
