package org.challengepartners.membership.ui;

import java.util.List;
import org.challengepartners.membership.KeptClass;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.RecordTable;
import org.springframework.data.domain.SliceImpl;

/** The retention table as the office reads it. */
final class RetentionRows {

    private RetentionRows() {}

    static RecordTable<KeptClass> of(List<KeptClass> kept) {
        var rows = new RecordTable<KeptClass>(
                        "What is kept of a school that leaves", "Nothing is kept.", _ -> new SliceImpl<>(kept))
                .column("What", KeptClass::what)
                .column("What becomes of it", KeptClass::happens)
                .column("Kept", RetentionRows::howLong)
                .column("Why", KeptClass::source);
        rows.refresh();
        return rows;
    }

    private static String howLong(KeptClass kept) {
        return kept.until()
                .filter(_ -> !kept.howLong().equals("Not kept"))
                .map(day -> "%s: until %s".formatted(kept.howLong(), DateWords.day(day)))
                .orElse(kept.howLong());
    }
}
