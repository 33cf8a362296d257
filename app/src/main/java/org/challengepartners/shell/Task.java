package org.challengepartners.shell;

import java.io.Serializable;

/**
 * One row of a {@link TaskList}.
 *
 * @param name begins with a verb, for example {@code Write the report}
 * @param href where it is done, without a leading slash; empty if the reader cannot go there
 * @param hint one sentence without a full stop, or empty; says what the task waits for if it cannot start
 * @param who who does it, or empty if the list is only the reader's own
 * @param mine whether it waits for the reader
 */
public record Task(String name, String href, String hint, String who, TaskStatus status, boolean mine)
        implements Serializable {

    /** A task that nobody has begun. */
    public static Task of(String name, String href) {
        return new Task(name, href, "", "", TaskStatus.NOT_YET_STARTED, false);
    }

    /** The same task with a hint. */
    public Task hint(String sentence) {
        return new Task(name, href, sentence, who, status, mine);
    }

    /** The same task with the one who does it. */
    public Task who(String person) {
        return new Task(name, href, hint, person, status, mine);
    }

    /** The same task, so far. */
    public Task status(TaskStatus now) {
        return new Task(name, href, hint, who, now, mine);
    }

    /** The same task, waiting for the reader. */
    public Task mine(boolean waitsForReader) {
        return new Task(name, href, hint, who, status, waitsForReader);
    }

    /** Whether the reader can open it: it has an address and may start. */
    boolean opens() {
        return !href.isEmpty() && status != TaskStatus.CANNOT_START_YET;
    }
}
