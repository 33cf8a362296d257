package org.challengepartners.shell;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableFunction;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;

/** Fields in which a thing is found by a few letters of its name, however many there are. */
public final class Picker {

    private Picker() {}

    /**
     * A field for one.
     *
     * @param search for the letters that were typed, a page at a time
     * @param words of one, by which it is told from the others
     */
    public static <T> ComboBox<T> one(
            String label,
            SerializableBiFunction<String, Pageable, Slice<T>> search,
            SerializableFunction<T, String> words) {
        return made(new ComboBox<>(label), search, words::apply);
    }

    /** A field for several. */
    public static <T> MultiSelectComboBox<T> several(
            String label,
            SerializableBiFunction<String, Pageable, Slice<T>> search,
            SerializableFunction<T, String> words) {
        return made(new MultiSelectComboBox<>(label), search, words::apply);
    }

    private static <F extends ComboBoxBase<F, T, ?>, T> F made(
            F field, SerializableBiFunction<String, Pageable, Slice<T>> search, ItemLabelGenerator<T> words) {
        field.setItems(query ->
                search
                        .apply(query.getFilter().orElse(""), PageRequest.of(query.getPage(), query.getPageSize()))
                        .stream());
        field.setItemLabelGenerator(words);
        field.setManualValidation(true);
        field.setHelperText("Type a few letters of the name");
        return field;
    }
}
