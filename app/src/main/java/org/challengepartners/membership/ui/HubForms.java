package org.challengepartners.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import org.challengepartners.membership.Directory;
import org.challengepartners.membership.Forming;
import org.challengepartners.membership.HubLine;
import org.challengepartners.membership.HubState;
import org.challengepartners.membership.ListedSchool;
import org.challengepartners.membership.MoveSchoolResult;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Part;
import org.jspecify.annotations.Nullable;

/** What the office can do with a hub: place a school in it, name its lead school, say where it stands. */
class HubForms extends Div {

    private static final int LONGEST_REASON = 500;

    private final Forming forming;
    private final Directory directory;
    private final ErrorSummary errors;
    private final SerializableConsumer<String> changed;
    private final ComboBox<ListedSchool> school = schools("School to place in this hub");
    private final TextField reason = new TextField("Why it moves (optional)");
    private final ComboBox<ListedSchool> lead = schools("Lead school");
    private final RadioButtonGroup<HubState> state = new RadioButtonGroup<>("Where does the hub stand?");
    private @Nullable HubLine hub;

    HubForms(Forming forming, Directory directory, ErrorSummary errors, SerializableConsumer<String> changed) {
        this.forming = forming;
        this.directory = directory;
        this.errors = errors;
        this.changed = changed;
        addClassName("page");
        school.setHelperText("A school that belongs to another hub moves here today, with its headteachers' keys");
        reason.addClassName("wide-search");
        state.setItems(HubState.values());
        state.setItemLabelGenerator(HubState::words);
        choices(school);
        choices(lead);
        add(
                new Part("Place a school in this hub", school, reason, new Actions(placing())),
                new Part(
                        "Name the lead school",
                        lead,
                        new Actions(new Button("Name this lead school", pressed -> name()))),
                new Part("Change where it stands", state, new Actions(new Button("Change it", pressed -> change()))));
    }

    void show(HubLine found) {
        hub = found;
        school.clear();
        reason.clear();
        lead.clear();
        state.setValue(found.state());
    }

    private static ComboBox<ListedSchool> schools(String label) {
        var box = new ComboBox<ListedSchool>(label);
        box.setItemLabelGenerator(found -> "%s, %s".formatted(found.name(), found.place()));
        box.addClassName("wide-search");
        return box;
    }

    private void choices(ComboBox<ListedSchool> box) {
        box.setItems(query ->
                directory
                        .search(query.getFilter().orElse(""), VaadinSpringDataHelpers.toSpringPageRequest(query))
                        .stream());
    }

    private Button placing() {
        var checks = new FormChecks(errors)
                .filled(school, "Choose the school to place in this hub")
                .atMost(reason, LONGEST_REASON, "Why it moves");
        var place = new Button("Place this school here", pressed -> {
            if (checks.pass() && hub != null) {
                answer(school.getValue(), forming.move(school.getValue().id(), hub.id(), reason.getValue()));
            }
        });
        place.addThemeVariants(ButtonVariant.PRIMARY);
        return place;
    }

    private void answer(ListedSchool placed, MoveSchoolResult result) {
        switch (result) {
            case MoveSchoolResult.Moved moved ->
                changed.accept(
                        "%s belongs to %s".formatted(placed.name(), moved.hub().name()));
            case MoveSchoolResult.BelongsAlready _ ->
                errors.show(school, "%s belongs to this hub already".formatted(placed.name()));
            case MoveSchoolResult.HubClosed _ -> errors.show(school, "This hub is closed and takes no school in");
        }
    }

    private void name() {
        errors.clear();
        var chosen = lead.getValue();
        if (chosen == null) {
            errors.show(lead, "Choose the lead school");
        } else if (hub != null) {
            forming.leadSchool(hub.id(), chosen.id());
            changed.accept("%s is the lead school".formatted(chosen.name()));
        }
    }

    private void change() {
        if (hub != null) {
            forming.state(hub.id(), state.getValue());
            changed.accept("The hub is %s".formatted(state.getValue().words().toLowerCase(java.util.Locale.UK)));
        }
    }
}
