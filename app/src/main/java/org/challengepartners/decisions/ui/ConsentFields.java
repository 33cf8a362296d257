package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.stream.Collectors;
import org.challengepartners.decisions.CallingMeetings;
import org.challengepartners.decisions.MeetingFault;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.Picker;
import org.springframework.data.domain.SliceImpl;

/** Where the office records which members agreed to shorter notice than is due. */
class ConsentFields extends Part {

    private final MultiSelectComboBox<MemberSummary> members;
    private final TextField evidence = new TextField("Where their consents are kept (optional)");

    ConsentFields(CallingMeetings calling) {
        super("Consent to short notice");
        members = Picker.several(
                "Members that agreed to short notice (optional)",
                (letters, page) -> new SliceImpl<>(calling.members(letters).stream()
                        .skip(page.getOffset())
                        .limit(page.getPageSize())
                        .toList()),
                MemberSummary::legalName);
        evidence.setManualValidation(true);
        evidence.setHelperText("For example “Signed letters, minute book, folder 12”");
        add(
                new Paragraph(
                        "Leave this empty to give the full notice. With less, a majority of the members, who together"
                                + " hold 90 % of the votes, must have agreed (Companies Act 2006, section 307)."),
                members,
                evidence);
    }

    Set<MemberId> members() {
        return members.getValue().stream().map(MemberSummary::id).collect(Collectors.toSet());
    }

    String evidence() {
        return evidence.getValue();
    }

    void show(MeetingFault fault, ErrorSummary errors) {
        if (fault == MeetingFault.EVIDENCE_MISSING) {
            errors.show(evidence, fault.words());
        } else {
            errors.show(members, fault.words());
        }
    }
}
