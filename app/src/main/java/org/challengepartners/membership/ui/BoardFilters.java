package org.challengepartners.membership.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The search box and the choices above a board. What they say stands in the address, so that a board can be kept as a link. */
class BoardFilters extends Div {

    private static final String LETTERS = "q";

    private final String address;
    private final SerializableRunnable changed;
    private final TextField search;
    private final Map<String, Select<Enum<?>>> choices = new LinkedHashMap<>();

    BoardFilters(String address, String searchLabel, SerializableRunnable changed) {
        this.address = address;
        this.changed = changed;
        addClassName("filters");
        search = new TextField(searchLabel);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> told(change.isFromClient()));
        add(search);
    }

    <E extends Enum<E>> BoardFilters choice(
            String parameter, String label, String all, E[] values, SerializableFunction<E, String> words) {
        var choice = new Select<Enum<?>>();
        choice.setLabel(label);
        choice.setItems(List.copyOf(Arrays.asList(values)));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(all);
        choice.setItemLabelGenerator(value -> value == null ? all : words.apply(typed(value)));
        choice.addValueChangeListener(change -> told(change.isFromClient()));
        choices.put(parameter, choice);
        add(choice);
        return this;
    }

    /** Takes what the address says; what it does not name, or misspells, is not chosen. */
    void read(QueryParameters parameters) {
        search.setValue(parameters.getSingleParameter(LETTERS).orElse(""));
        choices.forEach((parameter, choice) -> choice.setValue(parameters
                .getSingleParameter(parameter)
                .flatMap(name -> choice.getListDataView()
                        .getItems()
                        .filter(value -> value.name().equals(name))
                        .findFirst())
                .orElse(null)));
    }

    String letters() {
        return search.getValue();
    }

    <E extends Enum<E>> Optional<E> chosen(String parameter) {
        return Optional.ofNullable(choices.get(parameter))
                .map(BoardFilters::value)
                .map(BoardFilters::typed);
    }

    private static @Nullable Enum<?> value(Select<Enum<?>> choice) {
        return choice.getValue();
    }

    @SuppressWarnings("unchecked")
    private static <E extends Enum<E>> E typed(Enum<?> value) {
        return (E) value;
    }

    private void told(boolean byPerson) {
        if (byPerson) {
            UI.getCurrent().getPage().getHistory().replaceState(null, new Location(address, parameters()));
            changed.run();
        }
    }

    private QueryParameters parameters() {
        var said = new LinkedHashMap<String, String>();
        if (!letters().isBlank()) {
            said.put(LETTERS, letters().strip());
        }
        choices.forEach((parameter, choice) -> {
            var value = value(choice);
            if (value != null) {
                said.put(parameter, value.name());
            }
        });
        return QueryParameters.simple(said);
    }

    /** Boards that are often wanted, as links. */
    static Nav saved(String label, Map<String, String> links) {
        var list = new UnorderedList();
        list.addClassName("saved-boards");
        links.forEach((words, href) -> list.add(new ListItem(new Anchor(href, words))));
        var nav = new Nav(list);
        nav.getElement().setAttribute("aria-label", label);
        return nav;
    }
}
