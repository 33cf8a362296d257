package org.challengepartners.establishments;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Reads one row of the register's file of links. */
final class LinkRow {

    /** As {@link #read} fills them. */
    static final String COLUMNS = "urn, other_urn, kind, established_on, other_name";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    private final Header header;

    LinkRow(Header header) {
        this.header = header;
    }

    /** Puts the row into a line for the staging table. */
    void read(CsvRecord row, CopyLine into) throws EstablishmentRow.Bad {
        if (row.getFieldCount() != header.size()) {
            throw new EstablishmentRow.Bad("has %d fields instead of %d".formatted(row.getFieldCount(), header.size()));
        }
        into.add(urn(row, "URN"))
                .add(urn(row, "LinkURN"))
                .add(header.value(row, "LinkType")
                        .orElseThrow(() -> new EstablishmentRow.Bad("does not say which kind of link it is")))
                .add(day(row).orElse(null))
                .add(header.value(row, "LinkName").orElse(null))
                .end();
    }

    private Urn urn(CsvRecord row, String column) throws EstablishmentRow.Bad {
        return header.value(row, column)
                .flatMap(Urn::parse)
                .orElseThrow(() -> new EstablishmentRow.Bad("has no %s of six digits".formatted(column)));
    }

    private Optional<LocalDate> day(CsvRecord row) throws EstablishmentRow.Bad {
        try {
            return header.value(row, "LinkEstablishedDate").map(text -> LocalDate.parse(text.replace('/', '-'), DAY));
        } catch (DateTimeException impossible) {
            throw new EstablishmentRow.Bad("has an impossible date in LinkEstablishedDate");
        }
    }
}
