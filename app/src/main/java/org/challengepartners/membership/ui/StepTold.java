package org.challengepartners.membership.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.util.Set;
import org.challengepartners.membership.MemberFault;
import org.challengepartners.membership.RegisterResult;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.ErrorSummary;

/** Says on a member's page what became of a step. */
interface StepTold extends Serializable {

    /**
     * Says it.
     *
     * @param words what is so now, if it was recorded
     * @param form shows, if it was not, what is wrong beside its fields
     */
    void done(RegisterResult result, String words, Form form);

    /** A step without fields: what is wrong is said at the top of the page alone. */
    default void done(RegisterResult result, String words) {
        done(result, words, (errors, faults) -> faults.forEach(fault -> errors.show(fault.words())));
    }

    /** The form of a step. */
    interface Form extends Serializable {

        void show(ErrorSummary errors, Set<MemberFault> faults);

        /** One with a day and a reason, minute or document. */
        static Form of(DayField day, TextField reason) {
            return (errors, faults) -> faults.forEach(fault -> {
                switch (fault) {
                    case DAY_TOO_EARLY, DAY_IN_THE_FUTURE -> errors.show(day, fault.words());
                    case REASON_MISSING, REASON_TOO_LONG -> errors.show(reason, fault.words());
                    default -> errors.show(fault.words());
                }
            });
        }
    }
}
