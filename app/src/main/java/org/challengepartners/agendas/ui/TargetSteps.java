package org.challengepartners.agendas.ui;

import java.io.Serializable;
import org.challengepartners.agendas.CheckingTargets;
import org.challengepartners.agendas.GivingOwnValues;
import org.challengepartners.agendas.Problem;
import org.challengepartners.agendas.StepResult;
import org.challengepartners.agendas.TargetDetail;

/** What the parts of a target's page do, and what becomes of it on the page. */
interface TargetSteps extends Serializable {

    /** Says beside its field what is wrong. */
    interface Shows extends Serializable {
        void show(Problem problem);
    }

    CheckingTargets checking();

    GivingOwnValues giving();

    /** Shows what came of a step: the page anew, or what is wrong beside the fields. */
    void took(TargetDetail target, StepResult result, String done, Shows form);
}
