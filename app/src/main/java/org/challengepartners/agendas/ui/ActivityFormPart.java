package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.challengepartners.agendas.ActivityDetail;
import org.challengepartners.agendas.ActivityForm;
import org.challengepartners.agendas.ActivityKind;
import org.challengepartners.agendas.ItemId;
import org.challengepartners.agendas.Limits;
import org.challengepartners.agendas.PlanPage;
import org.challengepartners.agendas.Problem;
import org.challengepartners.membership.HubMember;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LongText;

/** The fields of an activity, but for its days. */
class ActivityFormPart extends Composite<Div> {

    private final PlanPage page;
    private final RadioButtonGroup<Optional<ItemId>> item = new RadioButtonGroup<>("Is it on the adopted agenda?");
    private final RadioButtonGroup<ActivityKind> kind =
            new RadioButtonGroup<>("What kind of activity is it?", ActivityKind.values());
    private final TextField title = ItemFields.line("What it is called", "");
    private final LongText about = new LongText("About it (optional)")
            .hint("What happens, and who should come")
            .limit(Limits.PARAGRAPH);
    private final RadioButtonGroup<Optional<HubMember>> host = new RadioButtonGroup<>("Which school hosts it?");
    private final TextField venue = ItemFields.line("Where (optional)", "A room, or a place that is no school");
    private final CheckboxGroup<HubMember> eligible = new CheckboxGroup<>("For which schools? (optional)");
    private final TextField capacity = ItemFields.line("How many can come (optional)", "Leave it empty for no limit");
    private final TextField perSchool =
            ItemFields.line("How many of one school (optional)", "Leave it empty for no limit");
    private final TextField cost = ItemFields.line("Planned cost in pounds (optional)", "From the hub's funding");
    private final LongText impact = new LongText("Impact expected (optional)")
            .hint("What good looks like afterwards")
            .limit(Limits.PARAGRAPH);

    ActivityFormPart(PlanPage page) {
        this.page = page;
        getContent().addClassName("page");
        kind.setManualValidation(true);
        kind.setItemLabelGenerator(ActivityKind::words);
        item.setManualValidation(true);
        item.setItems(Stream.concat(
                        Stream.of(Optional.<ItemId>empty()),
                        page.agreed().stream().map(agreed -> Optional.of(agreed.id())))
                .toList());
        item.setItemLabelGenerator(chosen -> chosen.map(this::agreed).orElse("No"));
        item.setValue(Optional.empty());
        item.setVisible(!page.agreed().isEmpty() && page.activity().isEmpty());
        item.addValueChangeListener(this::take);
        host.setManualValidation(true);
        host.setItems(Stream.concat(
                        Stream.of(Optional.<HubMember>empty()),
                        page.schools().stream().map(Optional::of))
                .toList());
        host.setItemLabelGenerator(chosen -> chosen.map(HubMember::name).orElse("None of them"));
        host.setValue(Optional.empty());
        eligible.setManualValidation(true);
        eligible.setItems(page.schools());
        eligible.setItemLabelGenerator(HubMember::name);
        eligible.setHelperText("Leave all empty for every school of the hub");
        page.activity().ifPresent(this::open);
        getContent().add(item, kind, title, about, host, venue, eligible, capacity, perSchool, cost, impact);
    }

    /** What stands in the fields. */
    ActivityForm typed() {
        return new ActivityForm(
                item.getOptionalValue().flatMap(chosen -> chosen).orElse(null),
                kind.getValue(),
                title.getValue(),
                venue.getValue(),
                about.getValue(),
                host.getOptionalValue()
                        .flatMap(chosen -> chosen)
                        .map(HubMember::school)
                        .orElse(null),
                eligible.getValue().stream().map(HubMember::school).toList(),
                capacity.getValue(),
                perSchool.getValue(),
                cost.getValue(),
                impact.getValue());
    }

    /** Says beside its field what is wrong; false for a field of its days. */
    boolean show(ErrorSummary errors, Problem problem) {
        switch (problem.field()) {
            case ACTIVITY -> errors.show(kind, problem.message());
            case TITLE -> errors.show(title, problem.message());
            case VENUE -> errors.show(venue, problem.message());
            case ABOUT -> errors.show(about, problem.message());
            case CAPACITY -> errors.show(capacity, problem.message());
            case PER_SCHOOL -> errors.show(perSchool, problem.message());
            case PLANNED_COST -> errors.show(cost, problem.message());
            case IMPACT_EXPECTED -> errors.show(impact, problem.message());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void open(ActivityDetail activity) {
        var facts = activity.facts();
        kind.setValue(facts.kind());
        title.setValue(facts.title());
        about.setValue(facts.about());
        venue.setValue(facts.venue());
        host.setValue(page.schools().stream()
                .filter(school -> school.school().value().equals(facts.hostId()))
                .findFirst());
        eligible.setValue(page.schools().stream()
                .filter(school -> page.eligible().contains(school.school()))
                .collect(java.util.stream.Collectors.toSet()));
        capacity.setValue(facts.capacity() == null ? "" : String.valueOf(facts.capacity()));
        perSchool.setValue(facts.perSchool() == null ? "" : String.valueOf(facts.perSchool()));
        cost.setValue(
                facts.plannedCost().compareTo(BigDecimal.ZERO) == 0
                        ? ""
                        : facts.plannedCost().toPlainString());
        impact.setValue(facts.impactExpected());
    }

    /** What the schools agreed to do fills the fields that it has words for. */
    private void take(HasValue.ValueChangeEvent<Optional<ItemId>> chosen) {
        chosen.getValue()
                .flatMap(id -> page.agreed().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst())
                .ifPresent(agreed -> {
                    kind.setValue(agreed.text().activity());
                    title.setValue(agreed.text().title());
                });
    }

    private String agreed(ItemId id) {
        return page.agreed().stream()
                .filter(one -> one.id().equals(id))
                .map(one -> one.text().title())
                .findFirst()
                .orElse("");
    }
}
