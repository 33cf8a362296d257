package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.challengepartners.agendas.Problem;
import org.challengepartners.agendas.Repeat;
import org.challengepartners.agendas.SeriesDay;
import org.challengepartners.agendas.SeriesForm;
import org.challengepartners.agendas.SeriesPreview;
import org.challengepartners.agendas.Skip;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.StatusTag;
import org.challengepartners.shell.TimeField;

/** The days of an activity: one, or a series that minds the schools' terms, with its dates before they are saved. */
class SeriesFields extends Composite<Div> {

    private final DayField day = new DayField("Day", "The first day, if there are several");
    private final TimeField starts = new TimeField("Begins at");
    private final TimeField ends = new TimeField("Ends at");
    private final RadioButtonGroup<Repeat> repeat = new RadioButtonGroup<>("How often?", Repeat.values());
    private final DayField until = new DayField("Last day (optional)", "Or say below how many dates there are");
    private final TextField times = ItemFields.line("How many dates (optional)", "Those that are left out count too");
    private final RadioButtonGroup<Skip> skip =
            new RadioButtonGroup<>("What about holidays and closed days?", Skip.values());
    private final Div dates = new Div();

    SeriesFields() {
        getContent().addClassName("page");
        repeat.setManualValidation(true);
        repeat.setItemLabelGenerator(Repeat::words);
        skip.setManualValidation(true);
        skip.setItemLabelGenerator(Skip::words);
        skip.setValue(Skip.ANY_CLOSED);
        repeat.addValueChangeListener(chosen -> series(chosen.getValue() != Repeat.ONCE));
        repeat.setValue(Repeat.ONCE);
        series(false);
        dates.addClassName("page");
        getContent().add(day, starts, ends, repeat, until, times, skip, dates);
    }

    /** Whether it is a series, whose dates are to be looked at first. */
    boolean isSeries() {
        return repeat.getValue() != Repeat.ONCE;
    }

    /** Whether the days that were typed are days; says so beside its field if one is not. */
    boolean isReadable(ErrorSummary errors) {
        var checks = new FormChecks(errors).readable(day);
        return (isSeries() ? checks.readable(until) : checks).pass();
    }

    /** What stands in the fields; a single day is kept whatever the terms say. */
    SeriesForm typed() {
        return new SeriesForm(
                day.getValue(),
                starts.getValue(),
                ends.getValue(),
                repeat.getValue(),
                isSeries() ? until.getValue() : null,
                times.getValue(),
                isSeries() ? skip.getValue() : Skip.NONE);
    }

    /** Shows the dates, kept and left out, with the reasons. */
    void show(SeriesPreview preview) {
        dates.removeAll();
        if (preview.days().isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("findings");
        preview.days().forEach(date -> list.add(line(date)));
        dates.add(
                new Paragraph("%d of %d dates take place. Nothing is saved yet."
                        .formatted(preview.kept(), preview.days().size())),
                list);
    }

    /** Says beside its field what is wrong; false for a field that is not of the days. */
    boolean show(ErrorSummary errors, Problem problem) {
        switch (problem.field()) {
            case DAY -> errors.show(day, problem.message());
            case STARTS -> errors.show(starts, problem.message());
            case ENDS -> errors.show(ends, problem.message());
            case UNTIL -> errors.show(until, problem.message());
            case TIMES -> errors.show(times, problem.message());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void series(boolean series) {
        until.setVisible(series);
        times.setVisible(series);
        skip.setVisible(series);
        dates.removeAll();
    }

    private static ListItem line(SeriesDay date) {
        var item = new ListItem(
                new Span(DateWords.day(date.day())),
                date.kept() ? StatusTag.done("Kept") : StatusTag.neutral("Left out"));
        item.addClassName("finding");
        var why = new Paragraph(date.reason());
        why.addClassName("hint");
        item.add(why);
        return item;
    }
}
