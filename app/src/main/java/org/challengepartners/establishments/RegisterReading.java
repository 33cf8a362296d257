package org.challengepartners.establishments;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads a file into the staging table, row by row: what it holds in memory does not grow with the file. */
@Component
class RegisterReading {

    private static final int BLOCK = 2_000;
    private static final int MOST_BAD_ROWS = 10_000;
    private static final int LONGEST_CONTENT = 500;

    private final Staging staging;
    private final ImportProgress progress;

    RegisterReading(Staging staging, ImportProgress progress) {
        this.staging = staging;
        this.progress = progress;
    }

    /** What was read, and which rows could not be; of very many only the first are kept. */
    record Read(int rows, int bad, List<BadRow> badRows) {}

    /** Somebody wants no more of it. */
    static final class Stopped extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private interface Row {
        void read(CsvRecord row, CopyLine into) throws EstablishmentRow.Bad;
    }

    Read read(RegisterFile file, String name) throws IOException, RefusedFile, Stopped {
        try (var copying = staging.copying(file.header().kind())) {
            var read = read(file, name, copying);
            copying.end();
            return read;
        }
    }

    private Read read(RegisterFile file, String name, Staging.Copying copying)
            throws IOException, RefusedFile, Stopped {
        Row reader = file.header().kind() == ImportKind.LINKS
                ? new LinkRow(file.header())::read
                : new EstablishmentRow(file.header(), new NationalGrid())::read;
        var lines = new CopyLine();
        var badRows = new ArrayList<BadRow>();
        int good = 0;
        int bad = 0;
        for (var row = file.next(); row != null; row = file.next()) {
            try {
                reader.read(row, lines);
                good++;
            } catch (EstablishmentRow.Bad cannot) {
                lines.takeBack();
                bad++;
                if (badRows.size() < MOST_BAD_ROWS) {
                    badRows.add(bad(row, cannot));
                }
            }
            if ((good + bad) % BLOCK == 0) {
                store(file, name, lines.take(), copying, good + bad);
            }
        }
        store(file, name, lines.take(), copying, good + bad);
        return new Read(good, bad, badRows);
    }

    private void store(RegisterFile file, String name, byte[] lines, Staging.Copying copying, int rows)
            throws IOException, Stopped {
        copying.add(lines);
        if (!progress.reached(name, rows, file.share())) {
            throw new Stopped();
        }
    }

    private static BadRow bad(CsvRecord row, EstablishmentRow.Bad cannot) {
        var content = String.join(",", row.getFields()).replace('\0', ' ');
        return new BadRow(
                (int) row.getStartingLineNumber(),
                cannot.problem(),
                content.substring(0, Math.min(content.length(), LONGEST_CONTENT)));
    }
}
