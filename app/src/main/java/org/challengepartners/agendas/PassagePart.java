package org.challengepartners.agendas;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** The parts of a thing on an agenda that somebody can speak about: all of it, or one of its texts. */
public enum PassagePart {
    /** All of it, its figures and days too. */
    WHOLE("All of it"),
    /** The words of the strategic intent. */
    WORDS("The text"),
    /** The title of a priority or an activity; what a line of the budget pays. */
    TITLE("The title"),
    /** Why a priority matters. */
    REASON("Why it matters"),
    /** What the schools want to learn. */
    LEARNING_AIM("What we want to learn"),
    /** What a target should change. */
    STATEMENT("What should change"),
    /** What is measured. */
    MEASURE("What is measured"),
    /** A way of working. */
    CLAUSE("The clause");

    private final String words;

    PassagePart(String words) {
        this.words = words;
    }

    /** As people choose it. */
    public String words() {
        return words;
    }

    /** The texts of a thing, in their order, without empty ones. */
    public static SequencedMap<PassagePart, String> of(ItemText item) {
        var parts = new LinkedHashMap<PassagePart, String>();
        switch (item) {
            case ItemText.Intent intent -> parts.put(WORDS, intent.words());
            case ItemText.Priority priority -> {
                parts.put(TITLE, priority.title());
                parts.put(REASON, priority.reason());
                parts.put(LEARNING_AIM, priority.learningAim());
            }
            case ItemText.Target target -> {
                parts.put(STATEMENT, target.statement());
                parts.put(MEASURE, target.measure());
            }
            case ItemText.Activity activity -> parts.put(TITLE, activity.title());
            case ItemText.WayOfWorking way -> parts.put(CLAUSE, way.clause());
            case ItemText.BudgetLine line -> parts.put(TITLE, line.what());
            case ItemText.BudgetRule _ -> {} // a figure alone: spoken about as a whole
        }
        parts.values().removeIf(String::isEmpty);
        return parts;
    }
}
