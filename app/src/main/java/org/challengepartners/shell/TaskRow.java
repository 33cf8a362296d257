package org.challengepartners.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** A task as a row; the whole row is its link. */
class TaskRow extends ListItem {

    TaskRow(Task task) {
        addClassName("task");
        setClassName("task-mine", task.mine());
        setClassName("task-waits", task.status() == TaskStatus.CANNOT_START_YET);
        add(words(task));
        if (!task.who().isEmpty()) {
            add(text(task.who(), "task-who"));
        }
        add(
                task.mine() && task.status() == TaskStatus.NOT_YET_STARTED
                        ? StatusTag.mine(task.status().words())
                        : task.status().tag());
    }

    private static Div words(Task task) {
        var words = new Div(task.opens() ? new Anchor(task.href(), task.name()) : new Span(task.name()));
        words.addClassName("task-words");
        if (!task.hint().isEmpty()) {
            words.add(text(task.hint(), "task-hint"));
        }
        return words;
    }

    private static Span text(String text, String className) {
        var span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
