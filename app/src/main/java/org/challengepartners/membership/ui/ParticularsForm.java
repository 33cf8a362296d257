package org.challengepartners.membership.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.challengepartners.membership.MemberClass;
import org.challengepartners.membership.MemberFault;
import org.challengepartners.membership.MemberKind;
import org.challengepartners.membership.MemberParticulars;
import org.challengepartners.shell.ErrorSummary;

/** What the register says of a legal person, to be typed or corrected. */
class ParticularsForm extends Div {

    private final TextField legalName = new TextField("Legal name");
    private final RadioButtonGroup<MemberKind> kind = new RadioButtonGroup<>("Kind", MemberKind.values());
    private final RadioButtonGroup<MemberClass> memberClass = new RadioButtonGroup<>("Class", MemberClass.values());
    private final TextArea address = new TextArea("Address for notices");
    private final TextField email = new TextField("E-mail address (optional)");

    ParticularsForm() {
        addClassName("page");
        kind.setItemLabelGenerator(MemberKind::words);
        kind.setValue(MemberKind.GOVERNING_BODY);
        memberClass.setItemLabelGenerator(MemberClass::words);
        memberClass.setValue(MemberClass.FULL);
        legalName.setManualValidation(true);
        address.setManualValidation(true);
        email.setManualValidation(true);
        add(legalName, kind, memberClass, address, email);
    }

    void show(MemberParticulars particulars) {
        legalName.setValue(particulars.legalName());
        kind.setValue(particulars.kind());
        memberClass.setValue(particulars.memberClass());
        address.setValue(particulars.address());
        email.setValue(particulars.email());
    }

    MemberParticulars typed() {
        return new MemberParticulars(
                legalName.getValue(), kind.getValue(), memberClass.getValue(), address.getValue(), email.getValue());
    }

    void show(ErrorSummary errors, Set<MemberFault> faults) {
        faults.forEach(fault -> {
            switch (fault) {
                case NAME_MISSING, NAME_TOO_LONG -> errors.show(legalName, fault.words());
                case ADDRESS_MISSING, ADDRESS_TOO_LONG -> errors.show(address, fault.words());
                case EMAIL_WRONG -> errors.show(email, fault.words());
                default -> errors.show(fault.words());
            }
        });
    }
}
