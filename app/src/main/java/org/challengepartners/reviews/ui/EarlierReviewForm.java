package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.challengepartners.membership.OfficeBoards;
import org.challengepartners.membership.SchoolRow;
import org.challengepartners.membership.SchoolsQuery;
import org.challengepartners.reviews.EarlierFindings;
import org.challengepartners.reviews.EarlierReview;
import org.challengepartners.reviews.FindingKind;
import org.challengepartners.reviews.Framework;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Picker;

/** What is left of a review from before the product: where, when, by which framework, and its findings, one a line. */
class EarlierReviewForm extends Div {

    private static final DateTimeFormatter MONTH = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("MMMM uuuu")
            .toFormatter(Locale.UK);

    private final ErrorSummary errors;
    private final FormChecks checks;
    private final Clock clock;
    private final ComboBox<SchoolRow> school;
    private final Select<Framework> framework;
    private final TextField held = new TextField("Held in");
    private final TextArea wentWell = new TextArea(FindingKind.WHAT_WENT_WELL.words());
    private final TextArea evenBetter = new TextArea(FindingKind.EVEN_BETTER_IF.words());

    EarlierReviewForm(List<Framework> frameworks, OfficeBoards boards, ErrorSummary errors, Clock clock) {
        addClassName("page");
        this.errors = errors;
        this.clock = clock;
        school = Picker.one(
                "School",
                (letters, page) -> boards.schools(new SchoolsQuery(letters, Optional.empty(), Optional.empty()), page),
                row -> row.name() + ", " + row.place());
        framework = FrameworkField.of(frameworks);
        held.setHelperText("Month and year, for example January 2017");
        wentWell.setHelperText(
                "One finding a line, as the old report has it; a grade may stand in brackets at its end");
        evenBetter.setHelperText("One finding a line");
        checks = new FormChecks(errors)
                .filled(school, "Choose the school")
                .check(held, text -> month(text).isPresent(), "Enter a month and a year, like January 2017")
                .check(
                        held,
                        text -> month(text).filter(this::isPast).isPresent(),
                        "Enter a month that is not in the future");
        add(school, framework, held, wentWell, evenBetter);
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text.strip().replaceAll("\\s+", " "), MONTH));
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }

    private boolean isPast(YearMonth month) {
        return !month.isAfter(YearMonth.from(LocalDate.now(clock)));
    }

    /** What was entered; empty, with the errors shown, if something is missing. */
    Optional<EarlierReview> review() {
        if (!checks.pass()) {
            return Optional.empty();
        }
        var findings = Stream.concat(
                        EarlierFindings.read(wentWell.getValue(), FindingKind.WHAT_WENT_WELL, framework()).stream(),
                        EarlierFindings.read(evenBetter.getValue(), FindingKind.EVEN_BETTER_IF, framework()).stream())
                .toList();
        var problems = EarlierFindings.problems(findings, framework());
        problems.forEach(problem -> errors.show(wentWell, problem));
        return problems.isEmpty()
                ? Optional.of(new EarlierReview(
                        school.getValue().id(),
                        framework().code(),
                        month(held.getValue()).orElseThrow(),
                        findings))
                : Optional.empty();
    }

    Framework framework() {
        return framework.getValue();
    }

    String schoolName() {
        return school.getValue().name();
    }

    void empty() {
        school.clear();
        held.clear();
        wentWell.clear();
        evenBetter.clear();
    }
}
