package org.challengepartners.membership.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.challengepartners.membership.HubSummary;
import org.challengepartners.membership.InvitedAs;
import org.challengepartners.membership.OfficeBoards;
import org.challengepartners.membership.Place;
import org.challengepartners.membership.RegisterOfMembers;
import org.challengepartners.membership.RegisterQuery;
import org.challengepartners.membership.RegisterRow;
import org.challengepartners.membership.SchoolRow;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.tenancy.KeyRole;
import org.springframework.data.domain.PageRequest;

/** As what somebody comes: a place at a school or in a hub, a reviewer, a member's representative, or the office. */
class InvitedAsForm extends Div {

    /** What can be chosen. */
    enum Kind {
        HEADTEACHER("Headteacher of a school"),
        DEPUTY("Deputy headteacher of a school"),
        HUB_LEAD("Lead of a hub"),
        REVIEWER("Reviewer"),
        REPRESENTATIVE("Representative of a member"),
        OFFICE("Member of the office's staff");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>("Invite as", Kind.values());
    private final ComboBox<SchoolRow> school;
    private final ComboBox<HubSummary> hub = new ComboBox<>("Hub");
    private final ComboBox<RegisterRow> member = new ComboBox<>("Member of the company");
    private final TextField reason = new TextField("Document that gives authority, or reason");

    InvitedAsForm(OfficeBoards boards, RegisterOfMembers register, java.util.List<HubSummary> hubs) {
        addClassName("page");
        school = Pickers.school("School", boards);
        hub.setItems(hubs);
        hub.setItemLabelGenerator(HubSummary::name);
        hub.setManualValidation(true);
        member.setItems(query -> register
                .search(
                        new RegisterQuery(query.getFilter().orElse(""), Optional.empty(), Optional.empty()),
                        PageRequest.of(query.getPage(), query.getPageSize()))
                .stream());
        member.setItemLabelGenerator(row -> row.particulars().legalName());
        member.setManualValidation(true);
        reason.setManualValidation(true);
        kind.setItemLabelGenerator(value -> value.words);
        kind.setManualValidation(true);
        kind.addValueChangeListener(chosen -> showFields());
        add(kind, school, hub, member, reason);
        showFields();
    }

    private void showFields() {
        var chosen = kind.getValue();
        school.setVisible(chosen == Kind.HEADTEACHER || chosen == Kind.DEPUTY);
        hub.setVisible(chosen == Kind.HUB_LEAD);
        member.setVisible(chosen == Kind.REPRESENTATIVE);
        reason.setVisible(chosen == Kind.REPRESENTATIVE || chosen == Kind.OFFICE);
    }

    /** What was chosen; empty, with the error shown, if something is missing. */
    Optional<InvitedAs> chosen(ErrorSummary errors) {
        if (kind.isEmpty()) {
            errors.show(kind, "Choose as what she is invited");
            return Optional.empty();
        }
        return switch (kind.getValue()) {
            case HEADTEACHER -> atSchool(KeyRole.HEADTEACHER, errors);
            case DEPUTY -> atSchool(KeyRole.DEPUTY, errors);
            case HUB_LEAD ->
                needed(hub, "Choose the hub", errors)
                        .map(found -> new InvitedAs.ToPlace(new Place.InHub(found.id()), KeyRole.HUB_LEAD));
            case REVIEWER -> Optional.of(new InvitedAs.AsReviewer());
            case REPRESENTATIVE ->
                needed(member, "Choose the member", errors)
                        .map(found -> new InvitedAs.AsRepresentative(found.id(), reason.getValue()));
            case OFFICE -> Optional.of(new InvitedAs.ToOffice(reason.getValue()));
        };
    }

    private Optional<InvitedAs> atSchool(KeyRole role, ErrorSummary errors) {
        return needed(school, "Choose the school", errors)
                .map(found -> new InvitedAs.ToPlace(new Place.AtSchool(found.id()), role));
    }

    private static <T> Optional<T> needed(ComboBox<T> field, String message, ErrorSummary errors) {
        var value = Optional.ofNullable(field.getValue());
        if (value.isEmpty()) {
            errors.show(field, message);
        }
        return value;
    }

    /** Shows that the document or reason is missing or too long. */
    void reasonMissing(ErrorSummary errors, String message) {
        errors.show(reason, message);
    }
}
