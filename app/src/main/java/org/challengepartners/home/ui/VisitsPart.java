package org.challengepartners.home.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.membership.Visit;
import org.challengepartners.membership.VisitsOfOffice;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.InsetText;
import org.challengepartners.shell.Part;

/**
 * The office's visits to a school's pages: one that runs stands first, with the button that ends it, earlier ones below it.
 * Nothing where there was none.
 */
class VisitsPart extends Div {

    private final VisitsOfOffice visits;
    private final SchoolId school;

    VisitsPart(VisitsOfOffice visits, SchoolId school) {
        this.visits = visits;
        this.school = school;
        addClassName("page");
        show();
    }

    private void show() {
        removeAll();
        var all = visits.of(school);
        all.stream().filter(Visit::running).forEach(visit -> add(running(visit)));
        var earlier = all.stream().filter(visit -> !visit.running()).toList();
        if (!earlier.isEmpty()) {
            var list = new UnorderedList();
            earlier.forEach(visit -> list.add(new ListItem(words(visit))));
            add(new Part("Earlier visits of the office", list));
        }
    }

    private InsetText running(Visit visit) {
        var end = new Button("End the visit", pressed -> {
            visits.end(school, visit.id());
            show();
        });
        return new InsetText(
                new Paragraph("%s of the partnership office can read this page until %s. The reason: %s"
                        .formatted(visit.visitor(), DateWords.dayAndTime(visit.until()), visit.reason())),
                new Actions(end));
    }

    private static String words(Visit visit) {
        return "%s, %s until %s%s: %s"
                .formatted(
                        visit.visitor(),
                        DateWords.dayAndTime(visit.from()),
                        DateWords.time(visit.until()),
                        visit.endedBy().map(name -> ", ended by " + name).orElse(""),
                        visit.reason());
    }
}
