package org.challengepartners.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.challengepartners.membership.DepartureNotice;
import org.challengepartners.membership.KeptClass;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.RecordTable;
import org.challengepartners.shell.WarningText;
import org.springframework.data.domain.SliceImpl;

/** That the school leaves the partnership: the last day, the reason, what to do before, and what is kept afterwards. */
class DeparturePart extends Div {

    DeparturePart(DepartureNotice notice) {
        addClassName("page");
        var lastDay = DateWords.day(notice.departure().lastDay());
        var kept = new RecordTable<KeptClass>(
                        "What is kept of your school", "Nothing is kept.", _ -> new SliceImpl<>(notice.kept()))
                .column("What", KeptClass::what)
                .column("What becomes of it", KeptClass::happens)
                .column("Kept", DeparturePart::howLong)
                .column("Why", KeptClass::source);
        kept.refresh();
        add(
                new WarningText(
                        "Your school leaves the partnership at the end of %s. From then on nobody of it can open"
                                        .formatted(lastDay)
                                + " these pages: download the archive below before."),
                new Paragraph("The reason that the partnership office recorded: "
                        + notice.departure().reason()),
                new Part("What is kept after %s, how long and why".formatted(lastDay), kept));
    }

    private static String howLong(KeptClass kept) {
        return kept.until()
                .filter(_ -> !kept.howLong().equals("Not kept"))
                .map(day -> "Until " + DateWords.day(day))
                .orElse(kept.howLong());
    }
}
