package org.challengepartners.agendas.ui;

import java.io.Serializable;
import org.challengepartners.agendas.BudgetDetail;
import org.challengepartners.agendas.StepResult;

/** What the page of a budget says after a step. */
interface BudgetSteps extends Serializable {

    /** Says what became of it, and shows the budget as it is now. */
    void took(BudgetDetail budget, StepResult result, String done, MeetingSteps.Shows form);
}
