package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.challengepartners.agendas.AgendaText;
import org.challengepartners.agendas.Cost;
import org.challengepartners.agendas.ItemText;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.RecordTable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.SliceImpl;

/** What the schools agree to spend, line by line. */
class BudgetTable extends Composite<Part> {

    BudgetTable(AgendaText text) {
        var lines = text.budget();
        var table = new RecordTable<AgendaText.Part<ItemText.BudgetLine>>(
                        "Lines of the budget", "There is no line.", page -> slice(lines, page))
                .column("What is paid", line -> line.text().what())
                .column("For", line -> text.paidFor(line.text()))
                .column("Planned", line -> Cost.words(line.text().planned()))
                .column("Who pays", line -> line.text().payer().words());
        table.refresh();
        getContent()
                .add(
                        table,
                        new Paragraph(
                                "Planned from the hub's funding: %s.".formatted(Cost.words(text.plannedFromHub()))));
        if (text.budgetShare() > 0) {
            getContent().add(new Paragraph(Cost.share(text.budgetShare())));
        }
    }

    @Override
    protected Part initContent() {
        return new Part("What it costs");
    }

    /** A page of a list that is known to be short. */
    static <T> SliceImpl<T> slice(List<T> all, Pageable page) {
        var from = (int) Math.min(page.getOffset(), all.size());
        var until = Math.min(from + page.getPageSize(), all.size());
        return new SliceImpl<>(all.subList(from, until), page, until < all.size());
    }
}
