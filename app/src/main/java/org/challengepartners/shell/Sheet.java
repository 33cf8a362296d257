package org.challengepartners.shell;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;

/**
 * A table to take away, as a file that spreadsheet programs open. No cell is ever taken for a formula: what begins like one
 * gets an apostrophe in front, and in the Excel file every cell is text.
 *
 * @param title what it lists; the name of the Excel file's one sheet
 * @param rows as many cells each as there are headings
 */
public record Sheet(String title, List<String> headings, List<List<String>> rows) {

    private static final Pattern LIKE_A_FORMULA =
            Pattern.compile("^[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20]", Pattern.DOTALL);
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int LONGEST_SHEET_NAME = 31;

    /** A cell that no program takes for a formula. */
    static String safe(String cell) {
        return LIKE_A_FORMULA.matcher(cell).find() ? "'" + cell : cell;
    }

    /** In comma-separated values: UTF-8 with a byte order mark, every cell quoted. */
    public byte[] csv() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            out.write(BYTE_ORDER_MARK);
            var csv = CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS).build(out);
            csv.writeRecord(headings);
            rows.forEach(row -> csv.writeRecord(row.stream().map(Sheet::safe).toList()));
            csv.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** As an Excel workbook with one sheet, whose first row stays in sight. */
    public byte[] xlsx() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Partnership", "1.0")) {
            var sheet = book.newWorksheet(title.replaceAll("[\\[\\]:*?/\\\\]", " ")
                    .substring(0, Math.min(title.length(), LONGEST_SHEET_NAME)));
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
                sheet.style(0, column).bold().set();
            }
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row + 1, column, safe(rows.get(row).get(column)));
                }
            }
            sheet.freezePane(0, 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
