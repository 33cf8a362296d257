package org.challengepartners.agendas;

import java.util.List;

/**
 * A section of a printed agenda, under a heading of its own.
 *
 * @param paragraphs that stand before its groups
 * @param groups each with a heading below that of the section, unless its title is empty
 */
public record PrintedSection(String heading, List<String> paragraphs, List<Group> groups) {

    /**
     * What belongs together in a section.
     *
     * @param title empty for a list without a heading
     */
    public record Group(String title, List<String> paragraphs, List<String> items) {}

    /** A section that is one list. */
    static PrintedSection list(String heading, List<String> items) {
        return new PrintedSection(heading, List.of(), List.of(new Group("", List.of(), items)));
    }
}
