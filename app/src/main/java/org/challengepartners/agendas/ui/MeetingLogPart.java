package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.challengepartners.agendas.MeetingDetail;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;

/** What happened to a meeting, by whom and when. */
class MeetingLogPart extends Composite<Part> {

    MeetingLogPart(List<MeetingDetail.Logged> log) {
        var list = new UnorderedList();
        log.forEach(line -> list.add(new ListItem("%s by %s on %s%s"
                .formatted(
                        line.step().words(),
                        line.by(),
                        DateWords.day(line.at()),
                        line.because().isEmpty() ? "" : ": " + line.because()))));
        getContent().add(list);
    }

    @Override
    protected Part initContent() {
        return new Part("What happened when");
    }
}
