package org.challengepartners.decisions;

/** Which majority a resolution needs; its text calls it so, and it can pass only as what it was called. */
public enum ResolutionKind {
    /** Passed by a simple majority: Companies Act 2006, s 282. */
    ORDINARY("Ordinary resolution"),
    /** Passed by not less than 75 %: Companies Act 2006, s 283. */
    SPECIAL("Special resolution");

    private final String words;

    ResolutionKind(String words) {
        this.words = words;
    }

    /** As a heading says it. */
    public String words() {
        return words;
    }

    /** In the middle of a sentence. */
    public String inSentence() {
        return this == ORDINARY ? "an ordinary resolution" : "a special resolution";
    }
}
