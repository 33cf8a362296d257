package org.challengepartners.membership.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import org.challengepartners.membership.OfficeBoards;
import org.challengepartners.membership.PeopleQuery;
import org.challengepartners.membership.PersonRow;
import org.challengepartners.membership.SchoolRow;
import org.challengepartners.membership.SchoolsQuery;
import org.challengepartners.shell.Picker;

/** Fields in which the office finds a school or a person by a few letters, however many there are. */
final class Pickers {

    private Pickers() {}

    static ComboBox<SchoolRow> school(String label, OfficeBoards boards) {
        return Picker.one(
                label,
                (letters, page) -> boards.schools(new SchoolsQuery(letters, Optional.empty(), Optional.empty()), page),
                school -> school.name() + ", " + school.place());
    }

    static ComboBox<PersonRow> person(String label, OfficeBoards boards) {
        return Picker.one(
                label,
                (letters, page) -> boards.people(new PeopleQuery(letters, Optional.empty(), Optional.empty()), page),
                person -> person.name() + ", " + person.email());
    }
}
