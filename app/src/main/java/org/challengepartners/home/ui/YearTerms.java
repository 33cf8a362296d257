package org.challengepartners.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import org.challengepartners.calendar.NamedTerm;
import org.challengepartners.calendar.SchoolCalendar;
import org.challengepartners.calendar.TermId;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;

/** The terms of one school year that count for the school; its own can be removed one by one. */
class YearTerms extends Composite<Part> {

    private final SchoolCalendar.Year year;

    YearTerms(SchoolCalendar.Year year, SerializableRunnable beginOwn, SerializableConsumer<TermId> remove) {
        this.year = year;
        getContent().add(new Paragraph(whose(year)));
        if (!year.terms().isEmpty()) {
            var list = new UnorderedList();
            year.terms().forEach(term -> list.add(item(term, remove)));
            getContent().add(list);
        }
        if (!year.own() && !year.terms().isEmpty()) {
            getContent()
                    .add(new Actions(new Button("Use our own terms for " + year.year(), pressed -> beginOwn.run())));
        }
    }

    @Override
    protected Part initContent() {
        return new Part("School year " + year.year());
    }

    private ListItem item(NamedTerm term, SerializableConsumer<TermId> remove) {
        var item = new ListItem(
                new Span("%s: %s".formatted(term.name(), DateWords.days(term.firstDay(), term.lastDay()))));
        if (year.own()) {
            var button = new Button("Remove", pressed -> remove.accept(term.id()));
            button.setAriaLabel("Remove " + term.name());
            item.add(button);
        }
        return item;
    }

    private static String whose(SchoolCalendar.Year year) {
        if (year.terms().isEmpty()) {
            return "Nobody has entered terms for this year yet: every weekday counts that is no bank holiday.";
        }
        return year.own() ? "Your school's own terms." : "The terms that your school follows.";
    }
}
