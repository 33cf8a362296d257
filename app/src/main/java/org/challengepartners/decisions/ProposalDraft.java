package org.challengepartners.decisions;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody proposes, as it was typed.
 *
 * @param title 1 to 200 characters, without the space around it
 * @param text 1 to 20,000 characters, without the space around it
 */
public record ProposalDraft(String title, String text) {

    /** The longest title, in characters. */
    public static final int LONGEST_TITLE = 200;

    /** The longest text, in characters. */
    public static final int LONGEST_TEXT = 20_000;

    /** Takes the space around both away. */
    public ProposalDraft {
        title = Typed.clean(title);
        text = Typed.clean(text);
    }

    /** What keeps it from being made; empty if nothing does. */
    List<ProposalFault> faults() {
        var faults = new ArrayList<ProposalFault>();
        if (title.isEmpty()) {
            faults.add(ProposalFault.TITLE_MISSING);
        } else if (Typed.length(title) > LONGEST_TITLE) {
            faults.add(ProposalFault.TITLE_TOO_LONG);
        }
        if (text.isEmpty()) {
            faults.add(ProposalFault.TEXT_MISSING);
        } else if (Typed.length(text) > LONGEST_TEXT) {
            faults.add(ProposalFault.TEXT_TOO_LONG);
        }
        return faults;
    }
}
