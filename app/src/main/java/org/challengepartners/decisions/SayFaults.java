package org.challengepartners.decisions;

import java.util.ArrayList;
import java.util.List;

/** What is missing in what somebody says about a proposal. */
final class SayFaults {

    private SayFaults() {}

    static List<SayFault> ofText(String text) {
        if (text.isEmpty()) {
            return List.of(SayFault.TEXT_MISSING);
        }
        return Typed.length(text) > SayFault.LONGEST_TEXT ? List.of(SayFault.TEXT_TOO_LONG) : List.of();
    }

    static List<SayFault> ofReason(String reason) {
        if (reason.isEmpty()) {
            return List.of(SayFault.REASON_MISSING);
        }
        return Typed.length(reason) > SayFault.LONGEST_REASON ? List.of(SayFault.REASON_TOO_LONG) : List.of();
    }

    /** Of a title and a text of a proposal. */
    static List<SayFault> of(ProposalDraft words) {
        var faults = new ArrayList<SayFault>();
        words.faults()
                .forEach(fault -> faults.add(
                        switch (fault) {
                            case TITLE_MISSING -> SayFault.TITLE_MISSING;
                            case TITLE_TOO_LONG -> SayFault.TITLE_TOO_LONG;
                            case TEXT_MISSING -> SayFault.WORDS_MISSING;
                            case TEXT_TOO_LONG -> SayFault.WORDS_TOO_LONG;
                        }));
        return faults;
    }

    /** Of other words for a proposal. */
    static List<SayFault> ofWords(Proposal proposal, ProposalDraft words) {
        var faults = of(words);
        if (faults.isEmpty()
                && words.title().equals(proposal.title())
                && words.text().equals(proposal.text())) {
            faults.add(SayFault.SAME_WORDS);
        }
        return faults;
    }
}
