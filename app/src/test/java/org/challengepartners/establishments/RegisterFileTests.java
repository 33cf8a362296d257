package org.challengepartners.establishments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of the public register is recognised by what it holds, and what is none is refused (GI-01 to GI-03, GI-10 to GI-13). */
@SuppressWarnings("NullAway.Init")
class RegisterFileTests {

    @TempDir
    Path folder;

    @Test
    void lettersThatFitUtf8AreReadAsUtf8WithAndWithoutItsMark() throws Exception {
        assertThat(nameIn(RegisterFiles.csv(folder, "plain.csv", row("Ysgol Tŷ Gwyn"))))
                .isEqualTo("Ysgol Tŷ Gwyn");
        assertThat(nameIn(RegisterFiles.csv(folder, "mark.csv", "\uFEFF" + row("Ysgol Tŷ Gwyn"))))
                .isEqualTo("Ysgol Tŷ Gwyn");
    }

    @Test
    void everythingElseIsReadAsTheRegisterWritesIt() throws Exception {
        var file = RegisterFiles.csv(folder, "old.csv", row("\"St Mary’s, Lôn Las\""), Encoding.WINDOWS_1252);

        assertThat(nameIn(file)).isEqualTo("St Mary’s, Lôn Las");
    }

    @Test
    void oneLetterFarDownInALargeFileDecidesForTheWholeFile() throws Exception {
        var many = "100001,A School,1,Open,,,,,,,,,,\n".repeat(5_000);
        var file = RegisterFiles.csv(
                folder, "large.csv", RegisterFiles.HEADER + many + "100002,L’École,1\n", Encoding.WINDOWS_1252);

        try (var opened = RegisterFile.open(file.where())) {
            assertThat(opened.encoding()).isEqualTo(Encoding.WINDOWS_1252);
        }
    }

    @Test
    void aCommaInsideANameStaysInTheName() throws Exception {
        assertThat(nameIn(RegisterFiles.csv(folder, "comma.csv", row("\"Manor, The\""))))
                .isEqualTo("Manor, The");
    }

    @Test
    void theHeaderSaysWhichOfTheTwoFilesItIs() throws Exception {
        var links = RegisterFiles.csv(folder, "links.csv", "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\n");
        try (var opened = RegisterFile.open(links.where())) {
            assertThat(opened.header().kind()).isEqualTo(ImportKind.LINKS);
        }
    }

    @Test
    void whatTheHouseDoesNotKnowIsNamed() throws Exception {
        var file = RegisterFiles.csv(folder, "some.csv", RegisterFiles.HEADER);
        try (var opened = RegisterFile.open(file.where())) {
            assertThat(opened.header().unknown()).containsExactly("Colour of the door");
        }
    }

    @Test
    void whatIsNotARegisterIsRefusedWithTheReason() {
        refuses(RegisterFiles.bytes(folder, "picture.csv", new byte[] {'a', 0, 1, 2, 0}), Refusal.NOT_TEXT);
        refuses(RegisterFiles.csv(folder, "page.csv", "<!doctype html>\n<title>Sign in</title>"), Refusal.NO_URN);
        refuses(RegisterFiles.csv(folder, "other.csv", "Id,EstablishmentName\n1,A"), Refusal.NO_URN);
        refuses(RegisterFiles.csv(folder, "short.csv", "URN,Town\n100001,A"), Refusal.COLUMNS_MISSING);
        refuses(RegisterFiles.csv(folder, "empty.csv", ""), Refusal.EMPTY);
    }

    @Test
    void aDamagedOrStrangeZipFileIsRefused() throws IOException {
        var whole = RegisterFiles.zip(folder, "whole.zip", "a.csv");
        var bytes = Files.readAllBytes(whole.where());
        var half = new byte[bytes.length / 2];
        System.arraycopy(bytes, 0, half, 0, half.length);

        refuses(RegisterFiles.bytes(folder, "half.zip", half), Refusal.BROKEN_ZIP);
        refuses(RegisterFiles.zip(folder, "two.zip", "a.csv", "b.csv"), Refusal.NOT_ONE_ENTRY);
        refuses(RegisterFiles.zip(folder, "none.zip"), Refusal.NOT_ONE_ENTRY);
        refuses(RegisterFiles.zip(folder, "outside.zip", "../a.csv"), Refusal.NOT_ONE_ENTRY);
    }

    @Test
    void aZipBombIsStoppedAt300MegabytesAndLeavesNothing() throws IOException {
        var bomb = folder.resolve("bomb.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("a.csv"));
            var zeros = new byte[1 << 20];
            for (int megabytes = 0; megabytes < 301; megabytes++) {
                zip.write(zeros);
            }
        }
        assertThat(Files.size(bomb)).isLessThan(1 << 20);

        refuses(RegisterFiles.received(bomb), Refusal.UNPACKS_TOO_LARGE);
    }

    @Test
    void aFileOfTwoGigabytesIsRefusedUnread() throws IOException {
        var huge = folder.resolve("huge.csv");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(2L << 30); // holds nothing on disk
        }
        refuses(RegisterFiles.received(huge), Refusal.TOO_LARGE);
    }

    @Test
    void theDayOfAFileStandsInItsName() {
        assertThat(RegisterFile.dayIn("edubasealldata20220706.zip")).contains(LocalDate.of(2022, 7, 6));
        assertThat(RegisterFile.dayIn("links_edubasealldata20250422.csv")).contains(LocalDate.of(2025, 4, 22));
        assertThat(RegisterFile.dayIn("schools.csv")).isEmpty();
        assertThat(RegisterFile.dayIn("schools20221399.csv")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nw10 3nt, NW10 3NT", "NW103NT, NW10 3NT", "  bs1   4dj, BS1 4DJ", "NW10 3, NW10 3", "Unknown, Unknown"
    })
    void aPostcodeIsWrittenInOneWayAndAnythingElseAsGiven(String given, String written) {
        assertThat(EstablishmentRow.postcode(given.strip())).isEqualTo(written);
    }

    /** The Ordnance Survey's own worked example, and a tower that everybody knows. */
    @Test
    void gridReferencesBecomeLatitudeAndLongitudeToAFewMetres() {
        var grid = new NationalGrid();

        var bigBen = grid.toPoint(530_268, 179_640);
        assertThat(bigBen.latitude()).isCloseTo(51.50068, within(0.0001));
        assertThat(bigBen.longitude()).isCloseTo(-0.12459, within(0.0001));
        var caister = grid.toPoint(651_409, 313_177);
        assertThat(caister.latitude()).isCloseTo(52.65798, within(0.0001));
        assertThat(caister.longitude()).isCloseTo(1.71605, within(0.0001));
    }

    private static String row(String name) {
        return RegisterFiles.HEADER + "100001," + name + ",1,Open,,,,,,,,,,\n";
    }

    private static String nameIn(ReceivedFile file) throws Exception {
        try (var opened = RegisterFile.open(file.where())) {
            var row = opened.next();
            return row == null
                    ? ""
                    : opened.header().value(row, "EstablishmentName").orElse("");
        }
    }

    private static void refuses(ReceivedFile file, Refusal refusal) {
        assertThatThrownBy(() -> RegisterFile.open(file.where()).close())
                .isInstanceOfSatisfying(
                        RefusedFile.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
