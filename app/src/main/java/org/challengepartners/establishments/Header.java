package org.challengepartners.establishments;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** The columns of a file, by their names: order and presence change from year to year. */
final class Header {

    private static final Set<String> KNOWN = known();

    /** Personal data that the partnership does not keep of schools that are not its own. */
    private static final Set<String> NEVER_KEPT =
            Set.of("HeadTitle (name)", "HeadTitle (code)", "HeadFirstName", "HeadLastName", "HeadPreferredJobTitle");

    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();
    private final ImportKind kind;

    private Header(List<String> names) throws RefusedFile {
        this.names = names;
        for (int place = names.size() - 1; place >= 0; place--) {
            places.put(names.get(place), place);
        }
        this.kind = places.containsKey("LinkURN") ? ImportKind.LINKS : ImportKind.ESTABLISHMENTS;
        check();
    }

    /** Reads the first row of a file. */
    static Header read(List<String> first) throws RefusedFile {
        return new Header(
                first.stream().map(name -> name.replace("\uFEFF", "").strip()).toList());
    }

    private void check() throws RefusedFile {
        if (!places.containsKey("URN")) {
            throw new RefusedFile(Refusal.NO_URN);
        }
        if (kind == ImportKind.ESTABLISHMENTS
                && !(places.containsKey("EstablishmentName")
                        && (places.containsKey("EstablishmentStatus (code)")
                                || places.containsKey("EstablishmentStatus (name)")))) {
            throw new RefusedFile(Refusal.COLUMNS_MISSING);
        }
    }

    ImportKind kind() {
        return kind;
    }

    List<String> names() {
        return names;
    }

    int size() {
        return names.size();
    }

    /** What the house does not understand, and keeps as it stands. */
    List<String> unknown() {
        return names.stream()
                .filter(name -> !name.isEmpty() && !KNOWN.contains(name))
                .toList();
    }

    /** What the row says in that column; nothing where it says nothing or the file has no such column. */
    Optional<String> value(CsvRecord row, String column) {
        var place = places.get(column);
        return place == null || place >= row.getFieldCount()
                ? Optional.empty()
                : Optional.of(row.getField(place).strip()).filter(text -> !text.isEmpty());
    }

    /** Everything that the row says, by the names of the columns. */
    Map<String, String> facts(CsvRecord row) {
        Map<String, String> facts = HashMap.newHashMap(names.size());
        for (int place = 0; place < names.size(); place++) {
            var text = row.getField(place).strip();
            if (!text.isEmpty() && !NEVER_KEPT.contains(names.get(place))) {
                facts.putIfAbsent(names.get(place), text);
            }
        }
        return facts;
    }

    private static Set<String> known() {
        try {
            return new ClassPathResource("establishments-columns.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
