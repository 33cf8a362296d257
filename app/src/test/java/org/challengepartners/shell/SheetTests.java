package org.challengepartners.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S-D2: a list that is taken away opens as text in every spreadsheet program. */
class SheetTests {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 20", "-cmd", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1"})
    void aCellThatLooksLikeAFormulaIsText(String cell) throws IOException {
        var sheet = new Sheet("People", List.of("Name"), List.of(List.of(cell)));

        assertThat(new String(sheet.csv(), StandardCharsets.UTF_8)).contains("\"'" + cell + "\"");
        assertThat(part(sheet.xlsx(), "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    }

    @Test
    void namesAndQuotesArriveAsTheyAre() {
        var sheet = new Sheet("Schools", List.of("Name", "Place"), List.of(List.of("St \"Aldhelm's\"", "Aber, Bay")));

        assertThat(new String(sheet.csv(), StandardCharsets.UTF_8))
                .startsWith("\uFEFF\"Name\",\"Place\"")
                .contains("\"St \"\"Aldhelm's\"\"\",\"Aber, Bay\"");
    }

    private String part(byte[] workbook, String name) throws IOException {
        var file = Files.write(folder.resolve("sheet.xlsx"), workbook);
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
