package org.challengepartners.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.time.LocalDate;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Part;

/** Enters a term of the school's own. */
class TermForm extends Composite<Part> {

    /** What was entered. */
    record Entered(String name, LocalDate firstDay, LocalDate lastDay) implements Serializable {}

    TermForm(ErrorSummary errors, SerializableConsumer<Entered> add) {
        var name = new TextField("Name of the term");
        var first = new DayField("First day of the term");
        var last = new DayField("Last day of the term");
        var checks = new FormChecks(errors)
                .filled(name, "Enter a name for the term")
                .atMost(name, 80, "Name of the term")
                .filled(first, "Enter the first day of the term")
                .filled(last, "Enter the last day of the term");
        getContent()
                .add(
                        new Paragraph(
                                "The first term that you add to a school year takes the place of all that it followed"
                                        + " in that year."),
                        name,
                        first,
                        last,
                        new Actions(new Button("Add the term", pressed -> {
                            if (checks.pass()) {
                                add.accept(new Entered(name.getValue(), first.getValue(), last.getValue()));
                            }
                        })));
    }

    @Override
    protected Part initContent() {
        return new Part("Add a term of your own");
    }
}
