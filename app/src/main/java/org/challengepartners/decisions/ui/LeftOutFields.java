package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.stream.Collectors;
import org.challengepartners.decisions.Circulating;
import org.challengepartners.decisions.CirculationFault;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.Picker;
import org.springframework.data.domain.Pageable;

/** Where the office names the members that are not eligible, with the reason and the rule that says so. */
class LeftOutFields extends Part {

    private final Circulating circulating;
    private final MultiSelectComboBox<MemberSummary> members;
    private final TextField reason = new TextField("Why they are not eligible (optional)");
    private final TextField basis = new TextField("Article or section that says so (optional)");

    LeftOutFields(Circulating circulating) {
        super("Who is left out");
        this.circulating = circulating;
        members = Picker.several(
                "Members who are not eligible (optional)", circulating::members, MemberSummary::legalName);
        reason.setHelperText("For example “Director, and the resolution is about her own conduct”");
        reason.setManualValidation(true);
        basis.setHelperText("For example “Companies Act 2006, s 239” or “Article 12.3”");
        basis.setManualValidation(true);
        add(
                new Paragraph("Everybody in the register of members is eligible, unless the law or the articles say"
                        + " otherwise. Whoever is left out stands in the record, with the reason."),
                members,
                reason,
                basis);
    }

    void show(CirculationForm entered) {
        members.setValue(named(entered.leftOut()));
        reason.setValue(entered.reason());
        basis.setValue(entered.basis());
    }

    private Set<MemberSummary> named(Set<MemberId> ids) {
        return ids.isEmpty()
                ? Set.of()
                : circulating.members("", Pageable.ofSize(Integer.MAX_VALUE - 1)).stream()
                        .filter(member -> ids.contains(member.id()))
                        .collect(Collectors.toSet());
    }

    Set<MemberId> members() {
        return members.getValue().stream().map(MemberSummary::id).collect(Collectors.toSet());
    }

    String reason() {
        return reason.getValue();
    }

    String basis() {
        return basis.getValue();
    }

    void show(CirculationFault fault, ErrorSummary errors) {
        switch (fault) {
            case REASON_MISSING, REASON_TOO_LONG -> errors.show(reason, fault.words());
            case BASIS_MISSING, BASIS_TOO_LONG -> errors.show(basis, fault.words());
            case NOBODY_ELIGIBLE -> errors.show(members, fault.words());
            case DIRECTOR_ONLY_AT_A_MEETING, AUDITOR_ONLY_AT_A_MEETING, ONLY_AS_SPECIAL -> errors.show(fault.words());
        }
    }
}
