package org.challengepartners.agendas;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the agenda costs and who pays it, against what the hub was allocated. */
@Component
@Order(50)
class BudgetPrinted implements PrintedPart {

    @Override
    public List<PrintedSection> of(AgendaDetail agenda) {
        var lines = agenda.text().budget().stream().map(AgendaText.Part::text).toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        var budget = agenda.year().budget();
        var said = new ArrayList<String>();
        said.add("Planned from the hub's funding: %s. Allocated to the hub: %s."
                .formatted(
                        Cost.words(agenda.text().plannedFromHub()),
                        budget.allocations().isEmpty() ? "not entered yet" : Cost.words(budget.allocated())));
        if (agenda.text().budgetShare() > 0) {
            said.add(Cost.share(agenda.text().budgetShare()));
        }
        return List.of(new PrintedSection(
                "What it costs",
                said,
                List.of(new PrintedSection.Group(
                        "",
                        List.of(),
                        lines.stream()
                                .map(line -> "%s: %s. For: %s. Paid by: %s"
                                        .formatted(
                                                line.what(),
                                                Cost.words(line.planned()),
                                                agenda.text().paidFor(line),
                                                line.payer().words()))
                                .toList()))));
    }
}
