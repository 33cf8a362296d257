package org.challengepartners.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.stream.Stream;
import org.challengepartners.calendar.SchoolCalendar;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Part;

/** Whose terms the school follows where it has none of its own. */
class FollowedTerms extends Composite<Part> {

    FollowedTerms(SchoolCalendar calendar, SerializableConsumer<String> follow) {
        var councils = new RadioButtonGroup<String>("Whose terms does the school follow?");
        councils.setItems(
                Stream.concat(Stream.of(""), calendar.councils().stream()).toList());
        councils.setItemLabelGenerator(council -> council.isEmpty() ? "The partnership's standard terms" : council);
        councils.setValue(calendar.councils().contains(calendar.council()) ? calendar.council() : "");
        getContent()
                .add(
                        new Paragraph("Deadlines of reviews are counted in the days on which your school is open."),
                        councils,
                        new Actions(new Button("Follow these terms", pressed -> follow.accept(councils.getValue()))));
    }

    @Override
    protected Part initContent() {
        return new Part("Terms that the school follows");
    }
}
