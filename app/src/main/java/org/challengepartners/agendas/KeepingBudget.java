package org.challengepartners.agendas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A hub's people read the budget of their agenda; once it is adopted, a lead of the hub notes what each line cost, or why nothing was
 * spent, and moves a planned cost within the share that the schools agreed (agenda.md 9).
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class KeepingBudget {

    private static final String NOT_NOW = "The budget is kept while its agenda is adopted and its year is open";

    private final Agendas agendas;
    private final AgreedText agreed;
    private final Budgets budgets;
    private final AgendaPermissions permissions;
    private final YearEnds ends;
    private final Signing signing;
    private final ApplicationEventPublisher events;

    KeepingBudget(
            Agendas agendas,
            AgreedText agreed,
            Budgets budgets,
            AgendaPermissions permissions,
            YearEnds ends,
            Signing signing,
            ApplicationEventPublisher events) {
        this.agendas = agendas;
        this.agreed = agreed;
        this.budgets = budgets;
        this.permissions = permissions;
        this.ends = ends;
        this.signing = signing;
        this.events = events;
    }

    /** The budget of an agenda; empty for one that the reader may not see, whether or not it exists. */
    @Transactional(readOnly = true)
    public Optional<BudgetDetail> find(AgendaId id) {
        return agendas.findById(id).filter(permissions::maySee).map(this::detail);
    }

    /**
     * Notes what a line cost, or why nothing was spent; a correction keeps the earlier figure.
     *
     * @throws java.util.NoSuchElementException if the person leads no hub with such an agenda, or it has no such line
     */
    public StepResult spend(AgendaId id, ItemId line, SpendForm form) {
        var agenda = mine(id);
        var detail = detail(agenda);
        var _ = find(detail, line);
        var problems = new ArrayList<Problem>();
        var typed = new Typed(problems);
        var nothing = form.actual().isBlank();
        var actual = typed.money(Field.ACTUAL_COST, form.actual());
        var because = nothing
                ? typed.needed(
                        Field.BECAUSE, form.because(), Limits.PARAGRAPH, "Enter what it cost, or why nothing was spent")
                : "";
        var receipt = typed.optional(Field.RECEIPT, form.receipt(), Limits.TITLE);
        if (!detail.mayKeep()) {
            return new StepResult.NotNow(NOT_NOW);
        }
        if (actual == null || !problems.isEmpty()) {
            return new StepResult.Wrong(List.copyOf(problems));
        }
        var by = signing.now();
        budgets.spend(
                agenda,
                line,
                new BudgetDetail.Spent(
                        nothing ? Optional.empty() : Optional.of(actual), because, receipt, by.name(), by.at()),
                by);
        events.publishEvent(new LineSpent(agenda.space(), line));
        return new StepResult.Done();
    }

    /**
     * Moves the planned cost of a line. More than the agreed share of what was agreed is a change of substance, on which only the
     * schools decide; nor may the whole go above what the hub was allocated.
     */
    public StepResult move(AgendaId id, ItemId line, String planned, String because) {
        var agenda = mine(id);
        var detail = detail(agenda);
        var found = find(detail, line);
        var problems = new ArrayList<Problem>();
        var typed = new Typed(problems);
        var to = typed.money(Field.PLANNED_COST, planned);
        var why = typed.needed(Field.BECAUSE, because, Limits.PARAGRAPH, "Enter why it is moved");
        if (!detail.mayKeep()) {
            return new StepResult.NotNow(NOT_NOW);
        }
        if (to == null || !problems.isEmpty()) {
            return new StepResult.Wrong(List.copyOf(problems));
        }
        var text = found.text();
        if (Budgets.isSubstance(
                text, new ItemText.BudgetLine(text.item(), text.what(), to, text.payer()), detail.share())) {
            return new StepResult.NotNow(
                    "That moves the line by more than the %d %% that the schools agreed. It is a change of substance: put it to the schools"
                            .formatted(detail.share()));
        }
        var over = text.payer() == Payer.HUB
                ? Budgets.over(detail.planned().subtract(found.planned()).add(to), detail.allocations())
                : Optional.<String>empty();
        if (over.isPresent()) {
            return new StepResult.NotNow(over.get());
        }
        budgets.move(agenda, line, to, why, signing.now());
        events.publishEvent(new LineMoved(agenda.space(), line));
        return new StepResult.Done();
    }

    private BudgetDetail detail(Agenda agenda) {
        var keeps = permissions.mayPut(agenda.space()) && ends.phase(agenda).isOpen();
        return budgets.of(agenda, agreed.of(agenda), keeps);
    }

    private static BudgetDetail.Line find(BudgetDetail budget, ItemId line) {
        return budget.lines().stream()
                .filter(one -> one.id().equals(line))
                .findFirst()
                .orElseThrow();
    }

    private Agenda mine(AgendaId id) {
        return agendas.hold(id)
                .filter(agenda -> permissions.mayPut(agenda.space()))
                .orElseThrow();
    }
}
