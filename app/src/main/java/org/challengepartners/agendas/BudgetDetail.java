package org.challengepartners.agendas;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The budget of an agenda: what was agreed, what is planned now, and what it cost.
 *
 * @param allocations of the hub for that year, the latest first
 * @param share by how many per cent of its agreed cost a line may move without asking the schools again
 * @param mayKeep whether the reader accounts for it now
 */
public record BudgetDetail(
        AgendaLine agenda, List<Line> lines, List<Allocation> allocations, int share, boolean mayKeep) {

    /**
     * One line.
     *
     * @param forWhat in words
     * @param planned in pounds: what was agreed, or what it was moved to
     */
    public record Line(
            ItemId id, ItemText.BudgetLine text, String forWhat, BigDecimal planned, Optional<Spent> spent) {}

    /**
     * What became of it.
     *
     * @param actual in pounds; empty if nothing was spent
     * @param because why nothing was spent
     * @param receipt where the receipt is found
     */
    public record Spent(Optional<BigDecimal> actual, String because, String receipt, String by, Instant at) {}

    /** What the hub was allocated, in pounds. */
    public BigDecimal allocated() {
        return allocations.isEmpty() ? BigDecimal.ZERO : allocations.getFirst().amount();
    }

    /** What is planned from the hub's funding now, in pounds. */
    public BigDecimal planned() {
        return lines.stream()
                .filter(line -> line.text().payer() == Payer.HUB)
                .map(Line::planned)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What was spent of the hub's funding so far, in pounds. */
    public BigDecimal spent() {
        return lines.stream()
                .filter(line -> line.text().payer() == Payer.HUB)
                .flatMap(line -> line.spent().flatMap(Spent::actual).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The lines of which nobody has said what they cost or why nothing was spent. */
    public List<Line> open() {
        return lines.stream().filter(line -> line.spent().isEmpty()).toList();
    }
}
