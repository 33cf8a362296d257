package org.challengepartners.establishments;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file of the public register, open at its first row: unpacked, its letters and its columns known. Read once, row by row. */
final class RegisterFile implements AutoCloseable {

    private static final Pattern DAY_IN_NAME = Pattern.compile("(?<!\\d)(20\\d{6})(?!\\d)");
    private static final int SAMPLE = 8192;

    private final @Nullable Path unpacked;
    private final Path csv;
    private final Charset encoding;
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> rows;
    private final Counted bytes;
    private final Header header;

    private RegisterFile(Path csv, @Nullable Path unpacked) throws IOException, RefusedFile {
        this.csv = csv;
        this.unpacked = unpacked;
        refuseWhatIsNoText(csv);
        this.encoding = Encoding.of(csv);
        this.bytes = new Counted(Files.newInputStream(csv));
        this.reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .detectBomHeader(false)
                .ofCsvRecord(bytes, encoding);
        this.rows = reader.iterator();
        this.header = readHeader();
    }

    /** Opens it, or says why it is none. */
    static RegisterFile open(Path received) throws IOException, RefusedFile {
        if (Files.size(received) > Unpacking.LARGEST_FILE) {
            throw new RefusedFile(Refusal.TOO_LARGE);
        }
        if (!Unpacking.isZip(received)) {
            return new RegisterFile(received, null);
        }
        var unpacked = Unpacking.unpack(received);
        try {
            return new RegisterFile(unpacked, unpacked);
        } catch (IOException | RefusedFile | RuntimeException failed) {
            Files.deleteIfExists(unpacked);
            throw failed;
        }
    }

    /** The day that the register puts into the names of its files, for example 6 July 2022 in edubasealldata20220706. */
    static Optional<LocalDate> dayIn(String name) {
        var found = DAY_IN_NAME.matcher(name);
        try {
            return found.find()
                    ? Optional.of(LocalDate.parse(found.group(1), DateTimeFormatter.BASIC_ISO_DATE))
                    : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    Header header() {
        return header;
    }

    Charset encoding() {
        return encoding;
    }

    /** How much of it is read, from 0 to 1. */
    double share() throws IOException {
        return Math.min(1, bytes.count() / (double) Files.size(csv));
    }

    /** The next row; null after the last. */
    @Nullable
    CsvRecord next() throws RefusedFile {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (CsvParseException | UncheckedIOException broken) {
            throw new RefusedFile(Refusal.BROKEN_CSV);
        }
    }

    private Header readHeader() throws RefusedFile, IOException {
        try {
            var first = next();
            if (first == null) {
                throw new RefusedFile(Refusal.EMPTY);
            }
            return Header.read(first.getFields());
        } catch (RefusedFile refused) {
            bytes.close();
            throw refused;
        }
    }

    private static void refuseWhatIsNoText(Path csv) throws IOException, RefusedFile {
        try (var in = Files.newInputStream(csv)) {
            var sample = in.readNBytes(SAMPLE);
            if (sample.length == 0) {
                throw new RefusedFile(Refusal.EMPTY);
            }
            for (byte one : sample) {
                if (one == 0) {
                    throw new RefusedFile(Refusal.NOT_TEXT);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
        if (unpacked != null) {
            Files.deleteIfExists(unpacked);
        }
    }
}
