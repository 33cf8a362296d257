package org.challengepartners.agendas;

import java.util.List;

/** What became of a step of an activity. */
public sealed interface StepResult {

    /** It is done, or was already. */
    record Done() implements StepResult {}

    /** Something is missing or wrong. */
    record Wrong(List<Problem> problems) implements StepResult {}

    /** Not now: the activity stands elsewhere.
     *
     * @param why in a sentence that says what can be done
     */
    record NotNow(String why) implements StepResult {}
}
