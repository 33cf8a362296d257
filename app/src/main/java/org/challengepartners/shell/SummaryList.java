package org.challengepartners.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Facts with their names, one a row. What is blank reads "Not provided". */
public class SummaryList extends DescriptionList {

    /** A list without rows. */
    public SummaryList() {
        addClassName("summary-list");
    }

    /** Adds a fact. */
    public SummaryList row(String name, String value) {
        return row(name, words(value));
    }

    /** Adds a fact that is more than words, for example a {@link StatusTag}. */
    public SummaryList row(String name, Component value) {
        add(new Div(new Term(name), new Description(value)));
        return this;
    }

    /**
     * Adds a fact that can be changed before it is sent.
     *
     * @param change where it is changed, without a leading slash
     */
    public SummaryList row(String name, String value, String change) {
        var link = new Anchor(change, "Change");
        var subject = new Span(" " + name);
        subject.addClassName("visually-hidden");
        link.add(subject);
        var way = new Description(link);
        way.addClassName("summary-change");
        add(new Div(new Term(name), new Description(words(value)), way));
        return this;
    }

    private static Span words(String value) {
        var words = new Span(value.isBlank() ? "Not provided" : value);
        words.setClassName("not-provided", value.isBlank());
        return words;
    }
}
