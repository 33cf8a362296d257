package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.challengepartners.agendas.AgendaText;
import org.challengepartners.agendas.ItemId;
import org.challengepartners.agendas.ItemText;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;

/** An agenda as the document it is: what the schools want, what they work on, what they do and how they work together. */
class AgendaDocument extends Composite<Article> {

    private final AgendaText text;
    private final Map<ItemId, List<String>> origins;

    AgendaDocument(AgendaText text) {
        this(text, Map.of());
    }

    /** With where things on it came from; where that is not known, nothing is said. */
    AgendaDocument(AgendaText text, Map<ItemId, List<String>> origins) {
        this.text = text;
        this.origins = origins;
        getContent().addClassName("agenda-document");
        text.intent().ifPresent(intent -> getContent().add(new Part("What we want to reach together", prose(intent))));
        if (!text.priorities().isEmpty()) {
            getContent().add(priorities());
        }
        if (!text.activities().isEmpty()) {
            getContent().add(new Part("What we do, and when", activities()));
        }
        if (!text.waysOfWorking().isEmpty()) {
            getContent().add(new Part("How we work together", ways()));
        }
        if (!text.budget().isEmpty()) {
            getContent().add(new BudgetTable(text));
        }
    }

    /** A text as it was written, with its paragraphs. */
    static Paragraph prose(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("prose");
        return paragraph;
    }

    private Part priorities() {
        var part = new Part("What we work on");
        var number = 1;
        for (var priority : text.priorities()) {
            part.add(priority(number++, priority));
        }
        return part;
    }

    private Section priority(int number, AgendaText.Part<ItemText.Priority> priority) {
        var section = new Section(
                new H3("Priority %d: %s".formatted(number, priority.text().title())));
        section.addClassName("agenda-priority");
        if (!priority.text().reason().isEmpty()) {
            section.add(prose(priority.text().reason()));
        }
        if (!priority.text().learningAim().isEmpty()) {
            section.add(prose(ItemWords.aim(priority.text())));
        }
        origins.getOrDefault(priority.id(), List.of())
                .forEach(origin -> section.add(new Div(quiet("Where it came from: %s".formatted(origin)))));
        var targets = new UnorderedList();
        targets.addClassName("agenda-targets");
        text.targetsOf(priority.id())
                .forEach(target -> targets.add(line(
                        ItemWords.sentence(target.text()), ItemWords.measure(target.text()) + cameFrom(target.id()))));
        if (targets.getComponentCount() > 0) {
            section.add(targets);
        }
        return section;
    }

    private Component activities() {
        var list = new UnorderedList();
        list.addClassName("agenda-activities");
        text.activities().forEach(activity -> list.add(activity(activity.id(), activity.text())));
        return list;
    }

    private ListItem activity(ItemId id, ItemText.Activity activity) {
        var day = new Span(DateWords.day(activity.day()));
        day.addClassName("agenda-day");
        return new ListItem(
                day, new Div(new Span(activity.title()), quiet(ItemWords.kind(activity, text) + cameFrom(id))));
    }

    private String cameFrom(ItemId item) {
        return origins.getOrDefault(item, List.of()).stream()
                .map(" Where it came from: %s."::formatted)
                .collect(Collectors.joining());
    }

    private Component ways() {
        var list = new OrderedList();
        text.waysOfWorking().forEach(way -> list.add(way(ItemWords.lines(way.text(), text))));
        return list;
    }

    private static ListItem way(List<String> lines) {
        var item = new ListItem(prose(lines.getFirst()));
        lines.stream().skip(1).forEach(setting -> item.add(quiet(setting)));
        return item;
    }

    private static ListItem line(String sentence, String more) {
        return new ListItem(new Span(sentence), quiet(more));
    }

    private static Span quiet(String words) {
        var quiet = new Span(words);
        quiet.addClassName("quiet");
        return quiet;
    }
}
