package org.challengepartners.reviews;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a school says to an area for development: what it does, or why it does nothing.
 *
 * @param isAction whether it does something
 * @param wording what, or why not
 * @param who does it; may be empty
 * @param due a day in Europe/London by which it is to be done; empty for none, and for no action
 * @param state how far it is
 * @param evidence where it can be seen that it is done
 */
public record ActionText(
        boolean isAction, String wording, String who, Optional<LocalDate> due, ActionState state, String evidence) {

    /** The longest wording that is kept, in characters. */
    public static final int LONGEST_WORDING = 1000;

    /** The longest name of whoever does it, in characters. */
    public static final int LONGEST_WHO = 200;

    /** The longest evidence that is kept, in characters. */
    public static final int LONGEST_EVIDENCE = 4000;

    /** Takes the words without blanks around them. No action has nobody, no day and no progress. */
    public ActionText {
        wording = plain(wording);
        who = isAction ? plain(who) : "";
        due = isAction ? due : Optional.empty();
        state = isAction ? state : ActionState.PLANNED;
        evidence = isAction ? plain(evidence) : "";
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace("\u0000", "").strip();
    }

    /** An action that nobody has begun. */
    public static ActionText action(String wording, String who, Optional<LocalDate> due) {
        return new ActionText(true, wording, who, due, ActionState.PLANNED, "");
    }

    /** Why nothing is done. */
    public static ActionText none(String because) {
        return new ActionText(false, because, "", Optional.empty(), ActionState.PLANNED, "");
    }

    /** What keeps it from being kept; empty when nothing does. */
    Set<ActionProblem> problems() {
        var problems = EnumSet.noneOf(ActionProblem.class);
        if (wording.isEmpty()) {
            problems.add(isAction ? ActionProblem.NO_WORDING : ActionProblem.NO_REASON);
        }
        if (wording.length() > LONGEST_WORDING) {
            problems.add(ActionProblem.WORDING_TOO_LONG);
        }
        if (who.length() > LONGEST_WHO) {
            problems.add(ActionProblem.WHO_TOO_LONG);
        }
        if (evidence.length() > LONGEST_EVIDENCE) {
            problems.add(ActionProblem.EVIDENCE_TOO_LONG);
        } else if (state == ActionState.DONE && evidence.isEmpty()) {
            problems.add(ActionProblem.NO_EVIDENCE);
        }
        return problems;
    }
}
