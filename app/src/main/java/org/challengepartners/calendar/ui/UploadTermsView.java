package org.challengepartners.calendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.challengepartners.calendar.CalendarLinks;
import org.challengepartners.calendar.KeepingCalendar;
import org.challengepartners.calendar.ReadTerms;
import org.challengepartners.calendar.RowProblem;
import org.challengepartners.calendar.TakeOverResult;
import org.challengepartners.calendar.TermChange;
import org.challengepartners.calendar.TermRow;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.RecordTable;
import org.springframework.data.domain.SliceImpl;

/** The office uploads a file of term dates, sees what it would change, and takes it over. */
@Route(CalendarLinks.UPLOAD)
@RolesAllowed("office")
class UploadTermsView extends Composite<Page> implements BeforeEnterObserver {

    private static final int SHOWN = 50;

    private static final String EXAMPLE = """
            Council,Term,First day,Last day
            ,"Autumn term, first half",2/9/2026,23/10/2026
            ,"Autumn term, second half",2/11/2026,18/12/2026
            Ashcombe,Autumn term,1/9/2026,18/12/2026""";

    private final KeepingCalendar keeping;
    private final ErrorSummary errors = new ErrorSummary();
    private final Confirmation outcome = new Confirmation();
    private final Div preview = new Div();

    UploadTermsView(KeepingCalendar keeping) {
        this.keeping = keeping;
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> received(file.fileName(), bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(KeepingCalendar.LARGEST_FILE);
        upload.setAcceptedFileTypes(".csv", "text/csv");
        upload.addFileRejectedListener(rejected -> fail("The file is no CSV file, or larger than 2 MB"));
        var example = new Pre(EXAMPLE);
        example.addClassName("example-file");
        upload.setUploadButton(new Button("Choose a CSV file"));
        getContent()
                .add(
                        errors,
                        new PageHeading("Upload term dates", new Crumb("Calendar", CalendarLinks.OFFICE)),
                        new Paragraph(
                                "A table saved as CSV, with the headings Term, First day and Last day, and Council where"
                                        + " the terms are those of one council. Terms without a council are the standard terms."),
                        new Part("For example", example),
                        upload,
                        outcome,
                        preview);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        clear();
    }

    private void received(String fileName, byte[] file) {
        clear();
        ReadTerms read = keeping.read(fileName, file);
        if (read.problems().isEmpty()) {
            preview(read.rows());
        } else {
            show(read.problems());
        }
    }

    private void preview(List<TermRow> rows) {
        var changes = keeping.preview(rows);
        var table = new RecordTable<TermChange>(
                        "What would change",
                        "Nothing would change.",
                        page -> new SliceImpl<>(
                                changes.stream()
                                        .skip(page.getOffset())
                                        .limit(page.getPageSize())
                                        .toList(),
                                page,
                                changes.size() > page.getOffset() + page.getPageSize()))
                .column("Whose", TermChange::whose)
                .column("School year", change -> change.year().toString())
                .column("Terms in the file", UploadTermsView::words)
                .column("Change", TermChange::words);
        table.refresh();
        var takeOver = new Button("Take these terms over", pressed -> takeOver(rows));
        takeOver.addThemeVariants(ButtonVariant.PRIMARY);
        preview.add(new Part("What would change", table, new Actions(takeOver)));
    }

    private void takeOver(List<TermRow> rows) {
        clear();
        switch (keeping.takeOver(rows)) {
            case TakeOverResult.TakenOver done -> outcome.say("%d terms count from now on".formatted(done.terms()));
            case TakeOverResult.Refused refused -> show(refused.problems());
        }
    }

    private void show(List<RowProblem> problems) {
        errors.show("Nothing was changed. Put the file right and choose it again");
        var list = new UnorderedList();
        problems.stream().limit(SHOWN).forEach(problem -> list.add(new ListItem(problem.words())));
        if (problems.size() > SHOWN) {
            list.add(new ListItem("and %,d more".formatted(problems.size() - SHOWN)));
        }
        preview.add(new Part("What is wrong with the file", list));
    }

    private void fail(String problem) {
        clear();
        errors.show(problem);
    }

    private void clear() {
        errors.clear();
        outcome.clear();
        preview.removeAll();
    }

    private static String words(TermChange change) {
        return change.after().stream()
                .map(term -> DateWords.days(term.firstDay(), term.lastDay()))
                .collect(Collectors.joining("; "));
    }
}
