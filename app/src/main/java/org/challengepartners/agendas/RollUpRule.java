package org.challengepartners.agendas;

/** How one figure is made of the schools' own. */
public enum RollUpRule {
    MEAN("Mean of the schools' figures"),
    SUM("Sum of the schools' figures"),
    SHARE_AT_TARGET("Share of the schools that have reached the target");

    private final String words;

    RollUpRule(String words) {
        this.words = words;
    }

    /** As the page names the rule. */
    public String words() {
        return words;
    }
}
