package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import org.challengepartners.membership.Phase;
import org.challengepartners.reviews.ReviewerWishes;
import org.challengepartners.reviews.Specialism;
import org.challengepartners.shell.FormChecks;

/** What a reviewer says of herself for planning: how much, how far, which schools and what she knows well. */
class WishesForm extends Div {

    private final IntegerField capacity = new IntegerField("Reviews in a membership year");
    private final IntegerField travel = new IntegerField("Farthest way in kilometres (optional)");
    private final CheckboxGroup<Phase> phases = new CheckboxGroup<>("Schools known from inside", Phase.values());
    private final CheckboxGroup<Specialism> specialisms =
            new CheckboxGroup<>("Known especially well", Specialism.values());

    WishesForm(ReviewerWishes wishes, FormChecks checks) {
        addClassName("page");
        capacity.setHelperText("0 to 10. The year begins on 1 September");
        travel.setHelperText("As the crow flies, from the school where you work. Empty: anywhere");
        phases.setItemLabelGenerator(Phase::words);
        specialisms.setItemLabelGenerator(Specialism::words);
        capacity.setValue(wishes.capacity());
        wishes.travelKm().ifPresent(travel::setValue);
        phases.setValue(wishes.phases());
        specialisms.setValue(wishes.specialisms());
        checks.check(
                        capacity,
                        number -> number != null && number >= 0 && number <= ReviewerWishes.MOST,
                        "Enter how many reviews in a year, from 0 to 10")
                .check(
                        travel,
                        number -> number == null || number >= 1 && number <= ReviewerWishes.FARTHEST,
                        "Enter kilometres from 1 to 1,000, or nothing");
        add(capacity, travel, phases, specialisms);
    }

    ReviewerWishes wishes() {
        return new ReviewerWishes(
                capacity.getValue(), Optional.ofNullable(travel.getValue()), phases.getValue(), specialisms.getValue());
    }
}
