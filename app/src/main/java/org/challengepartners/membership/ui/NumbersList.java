package org.challengepartners.membership.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.challengepartners.membership.SchoolNumber;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.SummaryList;

/** Which establishments a school is and was, the present one first. */
class NumbersList extends Div {

    NumbersList(List<SchoolNumber> numbers) {
        if (numbers.isEmpty()) {
            add(new Paragraph("Nobody has said yet which establishment of the public register this school is."));
            return;
        }
        var list = new SummaryList();
        numbers.forEach(number -> list.row("URN " + number.urn(), "%s%s".formatted(number.name(), time(number))));
        add(list);
    }

    private static String time(SchoolNumber number) {
        var from = number.from().map(day -> ", from " + DateWords.day(day)).orElse("");
        return from
                + number.until()
                        .map(day -> ", until " + DateWords.day(day.minusDays(1)))
                        .orElse(", today");
    }
}
