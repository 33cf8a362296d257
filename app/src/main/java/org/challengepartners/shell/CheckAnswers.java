package org.challengepartners.shell;

import com.vaadin.flow.component.html.Paragraph;

/** The last look before something is sent: what will be sent, how to change it, and that nothing is sent until then. */
public class CheckAnswers extends Part {

    /**
     * Asks for the last look.
     *
     * @param what what is sent, for example {@code the report to the school}
     * @param answers the answers with their ways to change them
     */
    public CheckAnswers(String what, SummaryList answers) {
        super("Check your answers before sending " + what, answers);
        addClassName("check-answers");
        add(new Paragraph("Nothing is sent until you confirm."));
    }
}
