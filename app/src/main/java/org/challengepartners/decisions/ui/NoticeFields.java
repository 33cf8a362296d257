package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.challengepartners.decisions.CallingMeetings;
import org.challengepartners.decisions.MeetingCall;
import org.challengepartners.decisions.MeetingFault;
import org.challengepartners.decisions.ProposalSummary;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.tenancy.CommandId;

/** What the notice of a general meeting says, as the office enters it. */
class NoticeFields extends Composite<Div> {

    private final ErrorSummary errors;
    private final TextField title = new TextField("What the meeting is called");
    private final BeginFields begin = new BeginFields("begins");
    private final TextField place = new TextField("Place");
    private final TextField chair = new TextField("Chair");
    private final TextArea business = new TextArea("What the meeting is about");
    private final AgendaFields agenda = new AgendaFields();
    private final ConsentFields consents;

    NoticeFields(ErrorSummary errors, CallingMeetings calling) {
        this.errors = errors;
        consents = new ConsentFields(calling);
        title.setHelperText("For example “Annual general meeting 2027”");
        place.setHelperText("Where it is held, or the address at which members take part");
        business.setHelperText("The general nature of the business, in a few sentences");
        title.setManualValidation(true);
        place.setManualValidation(true);
        chair.setManualValidation(true);
        business.setManualValidation(true);
        getContent().addClassName("page");
        getContent().add(title, begin, place, chair, business, agenda, consents);
    }

    void offer(List<ProposalSummary> ready) {
        agenda.offer(ready);
    }

    /** The call as it is entered; what is missing is said in the summary. */
    Optional<MeetingCall> read(CommandId command) {
        var starts = begin.read(errors);
        var entries = agenda.read(errors);
        return starts.filter(_ -> errors.isEmpty())
                .map(at -> new MeetingCall(
                        command,
                        title.getValue(),
                        place.getValue(),
                        chair.getValue(),
                        business.getValue(),
                        at,
                        entries,
                        consents.members(),
                        consents.evidence()));
    }

    /** Says a fault beside its field. */
    void show(MeetingFault fault) {
        switch (fault) {
            case TITLE_WRONG -> errors.show(title, fault.words());
            case PLACE_WRONG -> errors.show(place, fault.words());
            case CHAIR_WRONG -> errors.show(chair, fault.words());
            case BUSINESS_WRONG -> errors.show(business, fault.words());
            case STARTS_IN_THE_PAST, STARTS_TOO_LATE, HOLIDAYS_UNKNOWN, TOO_FEW_CLEAR_DAYS ->
                begin.show(errors, fault.words());
            case TOO_FEW_CONSENTS, EVIDENCE_MISSING -> consents.show(fault, errors);
            case NOTHING_ON_THE_AGENDA,
                    TWICE_ON_THE_AGENDA,
                    NOT_READY,
                    ONLY_AS_SPECIAL,
                    REMOVED_BY_ORDINARY,
                    SPECIAL_NOTICE_MISSING -> errors.show(agenda.field(), fault.words());
            case NOBODY_ENTITLED -> errors.show(fault.words());
        }
    }
}
