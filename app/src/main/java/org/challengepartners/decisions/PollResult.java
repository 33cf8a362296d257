package org.challengepartners.decisions;

import java.util.List;
import org.challengepartners.decisions.Outcome.Figure;

/** What an advisory vote came to, counted from its votes: the one object that feeds every screen, mail and record. */
public sealed interface PollResult permits Outcome, OptionOutcome, ConsentOutcome {

    /** By which way the members were asked. */
    Vehicle vehicle();

    /** Who were entitled. */
    int onRoll();

    /** The result in a sentence. */
    String sentence();

    /** The counts and the turnout, each with its unit. */
    List<Figure> figures();
}
