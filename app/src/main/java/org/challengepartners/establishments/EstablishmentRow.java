package org.challengepartners.establishments;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads one row of the register's file: what the house understands of it, and everything that it says. */
final class EstablishmentRow {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern POSTCODE = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?) ?([0-9][A-Z]{2})");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");
    private static final Pattern WEBSITE = Pattern.compile("(?i)https?://[^\\s<>\"]{3,300}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final List<String> NEEDS =
            IntStream.rangeClosed(1, 13).mapToObj("SEN%d (name)"::formatted).toList();
    private static final int FARTHEST = 1_300_000;

    private final Header header;
    private final NationalGrid grid;
    private final BitSet seen = new BitSet();

    EstablishmentRow(Header header, NationalGrid grid) {
        this.header = header;
        this.grid = grid;
    }

    /** A row cannot be read; the words say why. */
    static final class Bad extends Exception {
        private static final long serialVersionUID = 1L;

        Bad(String problem) {
            super(problem);
        }

        String problem() {
            return String.valueOf(getMessage());
        }
    }

    /** Puts the row into a line for the staging table, whose columns are {@link #COLUMNS}. */
    void read(CsvRecord row, CopyLine into) throws Bad {
        var urn = urn(row);
        var name = text(row, "EstablishmentName");
        if (name == null) {
            throw new Bad("has no name");
        }
        var opened = day(row, "OpenDate");
        var closed = day(row, "CloseDate");
        into.add(urn.value()).add(name).add(status(row).name());
        for (var column : CODES_AND_NAMES) {
            into.add(text(row, column));
        }
        into.add(number(row, "StatutoryLowAge")).add(number(row, "StatutoryHighAge"));
        into.add(text(row, "Gender (name)")).add(text(row, "ReligiousCharacter (name)"));
        into.add(number(row, "NumberOfPupils")).add(number(row, "SchoolCapacity"));
        into.add(needs(row)).add(opened).add(closed);
        into.add(text(row, "Street")).add(text(row, "Town")).add(postcode(row)).add(website(row));
        place(row, into);
        into.addJson(facts(row)).end();
        seen.set(urn.value());
    }

    /** As {@link #read} fills them. */
    static final String COLUMNS = "urn, name, status, type_code, type_name, group_name, phase_code, phase_name,"
            + " authority_code, authority, region, trust_code, trust, low_age, high_age, gender, religious_character,"
            + " pupils, capacity, needs, opened_on, closed_on, street, town, postcode, website,"
            + " easting, northing, latitude, longitude, facts";

    private static final List<String> CODES_AND_NAMES = List.of(
            "TypeOfEstablishment (code)",
            "TypeOfEstablishment (name)",
            "EstablishmentTypeGroup (name)",
            "PhaseOfEducation (code)",
            "PhaseOfEducation (name)",
            "LA (code)",
            "LA (name)",
            "GOR (name)",
            "Trusts (code)",
            "Trusts (name)");

    private Urn urn(CsvRecord row) throws Bad {
        if (row.getFieldCount() != header.size()) {
            throw new Bad("has %d fields instead of %d".formatted(row.getFieldCount(), header.size()));
        }
        var urn = header.value(row, "URN").flatMap(Urn::parse).orElseThrow(() -> new Bad("has no URN of six digits"));
        if (seen.get(urn.value())) {
            throw new Bad("has the URN of an earlier row");
        }
        return urn;
    }

    private @Nullable String text(CsvRecord row, String column) {
        return header.value(row, column).orElse(null);
    }

    private Map<String, String> facts(CsvRecord row) throws Bad {
        var facts = header.facts(row);
        if (facts.values().stream().anyMatch(text -> text.indexOf('\0') >= 0)) {
            throw new Bad("holds a character that no text has");
        }
        return facts;
    }

    private EstablishmentStatus status(CsvRecord row) throws Bad {
        var code = header.value(row, "EstablishmentStatus (code)");
        var name = header.value(row, "EstablishmentStatus (name)");
        return Arrays.stream(EstablishmentStatus.values())
                .filter(status -> code.map(status.code()::equals)
                        .orElseGet(() ->
                                name.filter(status.words()::equalsIgnoreCase).isPresent()))
                .findFirst()
                .orElseThrow(() -> new Bad("has no status that the register knows"));
    }

    private @Nullable Integer number(CsvRecord row, String column) {
        return header.value(row, column)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Integer::valueOf)
                .orElse(null);
    }

    private @Nullable LocalDate day(CsvRecord row, String column) throws Bad {
        var text = header.value(row, column);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text.get().replace('/', '-'), DAY);
        } catch (DateTimeException impossible) {
            throw new Bad("has an impossible date in " + column);
        }
    }

    private List<String> needs(CsvRecord row) {
        return NEEDS.stream()
                .map(column -> header.value(row, column))
                .flatMap(Optional::stream)
                .filter(need -> !need.startsWith("Not Applicable"))
                .toList();
    }

    private @Nullable String postcode(CsvRecord row) {
        return header.value(row, "Postcode").map(EstablishmentRow::postcode).orElse(null);
    }

    /** In capitals with one space where it is one; as given where it is not. */
    static String postcode(String given) {
        var match =
                POSTCODE.matcher(BLANKS.matcher(given.toUpperCase(Locale.UK)).replaceAll(" "));
        return match.matches() ? match.group(1) + " " + match.group(2) : given;
    }

    private @Nullable String website(CsvRecord row) {
        return header.value(row, "SchoolWebsite")
                .filter(address -> WEBSITE.matcher(address).matches())
                .orElse(null);
    }

    private void place(CsvRecord row, CopyLine into) {
        var easting = number(row, "Easting");
        var northing = number(row, "Northing");
        if (easting == null || northing == null || easting == 0 || easting > FARTHEST || northing > FARTHEST) {
            into.nothing().nothing().nothing().nothing();
            return;
        }
        var point = grid.toPoint(easting, northing);
        into.add(easting).add(northing).add(point.latitude()).add(point.longitude());
    }
}
