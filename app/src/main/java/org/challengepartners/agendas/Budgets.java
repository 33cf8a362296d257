package org.challengepartners.agendas;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.challengepartners.calendar.SchoolYear;
import org.challengepartners.membership.HubId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What hubs were allocated, and what the lines of their budgets cost, where the reader's keys open it. */
@Component
class Budgets {

    private final JdbcClient database;

    Budgets(JdbcClient database) {
        this.database = database;
    }

    /** Whether a line that is changed like this is a change of substance, on which the schools are asked again (agenda.md 9). */
    static boolean isSubstance(ItemText.BudgetLine agreed, ItemText.BudgetLine now, int percent) {
        var moved = now.planned().subtract(agreed.planned()).abs().multiply(BigDecimal.valueOf(100));
        return !Objects.equals(agreed.item(), now.item())
                || agreed.payer() != now.payer()
                || moved.compareTo(agreed.planned().multiply(BigDecimal.valueOf(percent))) > 0;
    }

    /** That more is planned from the hub's funding than it was allocated, by how much; empty otherwise. */
    Optional<String> over(Agenda agenda, AgendaText text) {
        return over(text.plannedFromHub(), allocations(agenda.hub(), agenda.year()));
    }

    static Optional<String> over(BigDecimal planned, List<Allocation> allocations) {
        var allocated =
                allocations.isEmpty() ? BigDecimal.ZERO : allocations.getFirst().amount();
        var over = planned.subtract(allocated);
        if (over.signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(
                allocations.isEmpty()
                        ? "The office has entered no funding of the hub for this year, but %s is planned from it. Ask the office, or let others pay"
                                .formatted(Cost.words(planned))
                        : "The budget is %s over the %s that the hub was allocated. Lower a line of it"
                                .formatted(Cost.words(over), Cost.words(allocated)));
    }

    /** The latest first. */
    List<Allocation> allocations(HubId hub, SchoolYear year) {
        return database.sql("select * from agendas.allocation where hub_id = ? and starts_in = ? order by nth desc")
                .params(hub.value(), year.startsIn())
                .query((row, _) -> new Allocation(
                        row.getBigDecimal("amount"),
                        row.getString("because"),
                        row.getString("entered_by_name"),
                        row.getObject("entered_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The budget of an agenda whose agreed words these are. */
    BudgetDetail of(Agenda agenda, AgendaText text, boolean mayKeep) {
        var lines = text.budget();
        var moved = lines.isEmpty() ? Map.<ItemId, BigDecimal>of() : moved(agenda.id());
        var spent = lines.isEmpty() ? Map.<ItemId, BudgetDetail.Spent>of() : spent(agenda.id());
        return new BudgetDetail(
                agenda.line(),
                lines.stream()
                        .map(line -> new BudgetDetail.Line(
                                line.id(),
                                line.text(),
                                text.paidFor(line.text()),
                                moved.getOrDefault(line.id(), line.text().planned()),
                                Optional.ofNullable(spent.get(line.id()))))
                        .toList(),
                allocations(agenda.hub(), agenda.year()),
                text.budgetShare(),
                mayKeep);
    }

    void spend(Agenda agenda, ItemId line, BudgetDetail.Spent spent, Signature by) {
        database.sql("""
                        insert into agendas.spending
                        select :space, :item, 1 + count(*), :actual, :because, :receipt, :by, :byName, :at
                          from agendas.spending s where s.item_id = :item
                        """)
                .param("space", agenda.space().value())
                .param("item", line.value())
                .param("actual", spent.actual().orElse(null), Types.NUMERIC)
                .param("because", spent.because())
                .param("receipt", spent.receipt())
                .param("by", by.person())
                .param("byName", by.name())
                .param("at", ActivityPlaces.at(by.at()))
                .update();
    }

    void move(Agenda agenda, ItemId line, BigDecimal planned, String because, Signature by) {
        database.sql("""
                        insert into agendas.budget_move
                        select :space, :item, 1 + count(*), :planned, :because, :by, :byName, :at
                          from agendas.budget_move m where m.item_id = :item
                        """)
                .param("space", agenda.space().value())
                .param("item", line.value())
                .param("planned", planned)
                .param("because", because)
                .param("by", by.person())
                .param("byName", by.name())
                .param("at", ActivityPlaces.at(by.at()))
                .update();
    }

    private Map<ItemId, BigDecimal> moved(AgendaId agenda) {
        return database
                .sql("""
                        select distinct on (m.item_id) m.item_id, m.planned from agendas.budget_move m
                          join agendas.item i on i.item_id = m.item_id where i.agenda_id = ? order by m.item_id, m.turn desc
                        """)
                .param(agenda.value())
                .query((row, _) ->
                        Map.entry(item(row), row.getBigDecimal("planned").stripTrailingZeros()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<ItemId, BudgetDetail.Spent> spent(AgendaId agenda) {
        return database
                .sql("""
                        select distinct on (s.item_id) s.* from agendas.spending s
                          join agendas.item i on i.item_id = s.item_id where i.agenda_id = ? order by s.item_id, s.turn desc
                        """)
                .param(agenda.value())
                .query((row, _) -> Map.entry(
                        item(row),
                        new BudgetDetail.Spent(
                                Optional.ofNullable(row.getBigDecimal("actual")),
                                row.getString("because"),
                                row.getString("receipt"),
                                row.getString("noted_by_name"),
                                row.getObject("noted_at", OffsetDateTime.class).toInstant())))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static ItemId item(ResultSet row) throws SQLException {
        return new ItemId(row.getObject("item_id", UUID.class));
    }
}
