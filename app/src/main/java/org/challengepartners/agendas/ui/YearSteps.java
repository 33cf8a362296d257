package org.challengepartners.agendas.ui;

import java.io.Serializable;
import org.challengepartners.agendas.EndingYear;
import org.challengepartners.agendas.ReviewingYear;
import org.challengepartners.agendas.StepResult;
import org.challengepartners.agendas.YearEndDetail;

/** What the parts of a year's page do, and what the page says afterwards. */
interface YearSteps extends Serializable {

    ReviewingYear reviewing();

    EndingYear ending();

    /** Says what became of a step, and shows the year as it is now. */
    void took(YearEndDetail year, StepResult result, String done, MeetingSteps.Shows form);
}
