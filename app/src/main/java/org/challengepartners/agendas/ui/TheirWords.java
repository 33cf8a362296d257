package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import org.challengepartners.agendas.AgendaText;
import org.challengepartners.agendas.DraftItem;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.InsetText;

/** What another writer saved meanwhile, to be read beside one's own words. */
class TheirWords extends Composite<InsetText> {

    TheirWords(DraftItem item, AgendaText agenda) {
        getContent()
                .add(new Paragraph(
                        "%s saved this on %s:".formatted(item.changedBy(), DateWords.dayAndTime(item.changedAt()))));
        ItemWords.lines(item.text(), agenda).forEach(line -> getContent().add(AgendaDocument.prose(line)));
    }

    @Override
    protected InsetText initContent() {
        return new InsetText();
    }
}
