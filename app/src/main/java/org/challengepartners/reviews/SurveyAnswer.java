package org.challengepartners.reviews;

/** How far somebody agrees. */
public enum SurveyAnswer {
    DISAGREE_STRONGLY("Disagree strongly"),
    DISAGREE("Disagree"),
    AGREE("Agree"),
    AGREE_STRONGLY("Agree strongly");

    private final String words;

    SurveyAnswer(String words) {
        this.words = words;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }

    /** 1 to 4, as it is kept. */
    int number() {
        return ordinal() + 1;
    }

    static SurveyAnswer of(int number) {
        return values()[number - 1];
    }
}
