package org.challengepartners.agendas.ui;

import java.io.Serializable;
import org.challengepartners.agendas.Problem;
import org.challengepartners.agendas.StepResult;

/** What the parts of a meeting's page do, and what the page says afterwards. */
interface MeetingSteps extends Serializable {

    /** Says beside its field what is wrong. */
    interface Shows extends Serializable {
        void show(Problem problem);
    }

    /** The services. */
    MeetingWork work();

    /** Says what became of a step, and shows the meeting as it is now. */
    void took(StepResult result, String done, Shows form);

    /** The same for a step that has no form. */
    default void took(StepResult result, String done) {
        took(result, done, _ -> {});
    }
}
