package org.challengepartners.home.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.challengepartners.reviews.ReportReader;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;

/** Who besides the head can read the school's reports, until when and why. */
class ReportReadersPart extends Part {

    ReportReadersPart(List<ReportReader> readers) {
        super("Who can read your school's reports");
        if (readers.isEmpty()) {
            add(new Paragraph("Nobody but your school's headteacher."));
            return;
        }
        var list = new UnorderedList();
        readers.forEach(reader -> list.add(new ListItem(new Paragraph(sentence(reader)))));
        add(
                list,
                new Paragraph("Sign the membership agreement anew without that sentence, and these keys end at once."));
    }

    private static String sentence(ReportReader reader) {
        return "%s can read the report of the review held %s, since %s%s: %s."
                .formatted(
                        reader.name().orElse("A person of the partnership"),
                        reader.held().words(),
                        DateWords.day(reader.since()),
                        reader.until()
                                .map(until -> " until " + DateWords.dayAndTime(until))
                                .orElse(""),
                        reader.reason());
    }
}
