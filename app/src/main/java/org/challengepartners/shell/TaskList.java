package org.challengepartners.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/**
 * What there is to do, in groups: the front page of a review, and home. A row is one link; its status is a word.
 *
 * @see <a href="https://design-system.service.gov.uk/components/task-list/">the pattern</a>
 */
public class TaskList extends Div {

    /** A list without tasks. */
    public TaskList() {
        addClassName("task-list");
    }

    /** Adds tasks under a heading, for example {@code Prepare}; adds nothing if there are none. */
    public TaskList group(String heading, List<Task> tasks) {
        if (!tasks.isEmpty()) {
            add(new Part(heading, rows(tasks)));
        }
        return this;
    }

    /** Adds tasks that need no heading. */
    public TaskList tasks(List<Task> tasks) {
        add(rows(tasks));
        return this;
    }

    private static UnorderedList rows(List<Task> tasks) {
        var list = new UnorderedList();
        list.addClassName("tasks");
        tasks.forEach(task -> list.add(new TaskRow(task)));
        return list;
    }
}
