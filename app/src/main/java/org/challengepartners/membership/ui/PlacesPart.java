package org.challengepartners.membership.ui;

import static org.challengepartners.membership.ui.StepFields.button;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.challengepartners.membership.Appointing;
import org.challengepartners.membership.HeldPlace;
import org.challengepartners.membership.PersonSummary;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;

/** The places that a person holds now, each with a button that ends it. */
class PlacesPart extends Part {

    PlacesPart(Appointing appointing, PersonSummary person, PersonSteps.Told told) {
        super("Places");
        var held = appointing.placesOf(person.id());
        var list = new UnorderedList();
        held.forEach(place -> list.add(new ListItem(
                new Span(words(place)),
                button(
                        "End her place at " + place.at(),
                        () -> told.done(
                                appointing.end(place.line().appointment(), "ended by the office"),
                                "The place has ended, and its keys are taken back.")))));
        add(held.isEmpty() ? new Paragraph("She holds no place now.") : list);
    }

    private static String words(HeldPlace place) {
        var line = place.line();
        return "%s of %s, from %s%s%s "
                .formatted(
                        PeopleView.words(line.role()),
                        place.at(),
                        DateWords.day(line.from()),
                        line.until().map(end -> " until " + DateWords.day(end)).orElse(""),
                        line.note().isEmpty() ? "" : " (" + line.note() + ")");
    }
}
