package org.challengepartners.membership.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import org.challengepartners.membership.OfficeBoards;
import org.challengepartners.membership.PeopleQuery;
import org.challengepartners.membership.PersonRow;
import org.challengepartners.membership.SchoolRow;
import org.challengepartners.membership.SchoolsQuery;
import org.springframework.data.domain.PageRequest;

/** Fields in which the office finds a school or a person by a few letters, however many there are. */
final class Pickers {

    private Pickers() {}

    static ComboBox<SchoolRow> school(String label, OfficeBoards boards) {
        var field = new ComboBox<SchoolRow>(label);
        field.setItems(query -> boards
                .schools(
                        new SchoolsQuery(query.getFilter().orElse(""), Optional.empty(), Optional.empty()),
                        PageRequest.of(query.getPage(), query.getPageSize()))
                .stream());
        field.setItemLabelGenerator(school -> school.name() + ", " + school.place());
        return plain(field);
    }

    static ComboBox<PersonRow> person(String label, OfficeBoards boards) {
        var field = new ComboBox<PersonRow>(label);
        field.setItems(query -> boards
                .people(
                        new PeopleQuery(query.getFilter().orElse(""), Optional.empty(), Optional.empty()),
                        PageRequest.of(query.getPage(), query.getPageSize()))
                .stream());
        field.setItemLabelGenerator(person -> person.name() + ", " + person.email());
        return plain(field);
    }

    private static <T> ComboBox<T> plain(ComboBox<T> field) {
        field.setManualValidation(true);
        field.setHelperText("Type a few letters of the name");
        return field;
    }
}
