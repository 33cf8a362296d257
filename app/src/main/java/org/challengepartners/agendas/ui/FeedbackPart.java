package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.challengepartners.agendas.GivenFeedback;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;

/** What schools took home from an activity. */
class FeedbackPart extends Composite<Part> {

    FeedbackPart(List<GivenFeedback> feedback) {
        var list = new UnorderedList();
        list.addClassName("findings");
        feedback.forEach(given -> {
            var item = new ListItem(new Span("%s. Worth the time: %s"
                    .formatted(given.schoolName(), given.worth().words().toLowerCase(java.util.Locale.UK))));
            item.addClassName("finding");
            if (!given.wording().isEmpty()) {
                item.add(AgendaDocument.prose(given.wording()));
            }
            var by = new Paragraph("%s, %s".formatted(given.by(), DateWords.day(given.at())));
            by.addClassName("hint");
            item.add(by);
            list.add(item);
        });
        getContent().add(list);
    }

    @Override
    protected Part initContent() {
        return new Part("What schools took home");
    }
}
