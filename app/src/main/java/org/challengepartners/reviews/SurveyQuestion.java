package org.challengepartners.reviews;

import java.util.Arrays;
import java.util.List;

/** What host and team are asked after a report is issued. */
public enum SurveyQuestion {
    BETTER_PLACE(true, "The review left our school in a better place"),
    FAIR(true, "The report is fair"),
    WORTH_THE_TIME(true, "The review was worth the time"),
    TOOK_IDEA(false, "I took an idea home"),
    WELL_PREPARED(false, "I was well prepared for the review"),
    WORKED_TOGETHER(false, "The school worked together with us");

    private final boolean host;
    private final String words;

    SurveyQuestion(boolean host, String words) {
        this.host = host;
        this.words = words;
    }

    /** Whether the host is asked it; otherwise the team is. */
    public boolean isHosts() {
        return host;
    }

    /** As a person reads it: a statement with which she agrees or not. */
    public String words() {
        return words;
    }

    static List<SurveyQuestion> of(boolean host) {
        return Arrays.stream(values()).filter(question -> question.host == host).toList();
    }
}
