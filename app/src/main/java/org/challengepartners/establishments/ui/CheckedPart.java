package org.challengepartners.establishments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.io.Serializable;
import org.challengepartners.establishments.ApplyResult;
import org.challengepartners.establishments.ImportId;
import org.challengepartners.establishments.ImportKind;
import org.challengepartners.establishments.ImportSummary;
import org.challengepartners.establishments.Importing;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.SummaryList;
import org.challengepartners.shell.WarningText;

/** A file that is read and waits: what it would change, which rows it could not say, and the office's two answers. */
class CheckedPart extends Part {

    /** Told when the file waits no more. */
    interface Decided extends Serializable {
        void decided(ImportId id, String words);
    }

    private final Importing importing;
    private final ImportSummary checked;
    private final Decided decided;
    private final ErrorSummary errors = new ErrorSummary();
    private boolean evenIfOlder;

    CheckedPart(Importing importing, ImportSummary checked, Decided decided) {
        super(checked.kind().words() + ": what this file would change");
        this.importing = importing;
        this.checked = checked;
        this.decided = decided;
        add(errors, facts());
        warnings();
        if (checked.kind() == ImportKind.ESTABLISHMENTS && checked.counts().differences() > 0) {
            add(new DifferenceTable(importing, checked));
        }
        if (checked.counts().bad() > 0) {
            add(new BadRowsPart(importing, checked));
        }
        var apply = new Button(applyWords(), pressed -> apply());
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Actions(apply, new Button("Set this file aside", pressed -> setAside())));
    }

    private SummaryList facts() {
        var counts = checked.counts();
        var list = new SummaryList()
                .row("File", checked.fileName())
                .row("Day of the file", DateWords.day(checked.fileDay()))
                .row("Rows", "%,d, read as %s".formatted(counts.rows(), checked.encoding()))
                .row("New", "%,d".formatted(counts.added()));
        if (checked.kind() == ImportKind.ESTABLISHMENTS) {
            list.row("Changed", "%,d".formatted(counts.changed()))
                    .row("Closed", "%,d".formatted(counts.closed()))
                    .row("Reopened", "%,d".formatted(counts.reopened()));
        }
        return list.row(
                        checked.kind() == ImportKind.LINKS ? "No longer in the file" : "Vanished",
                        "%,d".formatted(counts.vanished()))
                .row("Rows that cannot be read", "%,d".formatted(counts.bad()));
    }

    private void warnings() {
        if (!checked.missingColumns().isEmpty()) {
            add(new WarningText("This file has no column %s, which the last one had: what stands there is forgotten."
                    .formatted(String.join(", ", checked.missingColumns()))));
        }
        if (!checked.unknownColumns().isEmpty()) {
            add(new Paragraph("Columns that are new to this platform are kept as they stand: %s."
                    .formatted(String.join(", ", checked.unknownColumns()))));
        }
    }

    private String applyWords() {
        return checked.counts().differences() == 0 ? "Note that nothing has changed" : "Import these changes";
    }

    private void apply() {
        errors.clear();
        switch (importing.apply(checked.id(), evenIfOlder)) {
            case ApplyResult.Applied applied ->
                decided.decided(
                        checked.id(),
                        "The register is that of %s: %,d entries changed"
                                .formatted(DateWords.day(checked.fileDay()), applied.changes()));
            case ApplyResult.Older older -> {
                evenIfOlder = true;
                errors.show(
                        "The register is that of %s, later than this file. Press again to go back to the file's day, or set it aside"
                                .formatted(DateWords.day(older.register())));
            }
            case ApplyResult.Busy _ ->
                errors.show("Another file is being read at this moment. Press again when it is done");
            case ApplyResult.NotWaiting _ ->
                decided.decided(checked.id(), "This file was taken over or set aside before");
        }
    }

    private void setAside() {
        importing.setAside(checked.id());
        decided.decided(checked.id(), "The file is set aside. Nothing has changed");
    }
}
